package org.estation.player.stage.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.estation.shared.id.Sha256;
import org.estation.shared.program.Block;
import org.junit.jupiter.api.Test;

class SectionTest {
  private static final Block.Paragraph A = new Block.Paragraph("甲");
  private static final Block.Paragraph B = new Block.Paragraph("乙");
  private static final Block.Picture ONE = new Block.Picture(Sha256.of(new byte[1]), 3, 2, "");
  private static final Block.Picture TWO = new Block.Picture(Sha256.of(new byte[2]), 3, 2, "");

  @Test
  void an_article_without_pictures_is_one_section() {
    List<Section> sections = Section.of(List.of(A, B));

    assertEquals(1, sections.size());
    assertNull(sections.getFirst().picture());
    assertEquals(List.of(A, B), sections.getFirst().words());
  }

  @Test
  void what_stands_before_the_first_picture_goes_with_it() {
    assertEquals(List.of(new Section(ONE, List.of(A, B))), Section.of(List.of(A, ONE, B)));
  }

  @Test
  void each_further_picture_begins_a_section() {
    assertEquals(
        List.of(new Section(ONE, List.of(A)), new Section(TWO, List.of(B))),
        Section.of(List.of(ONE, A, TWO, B)));
  }

  @Test
  void a_picture_at_the_end_has_a_section_for_itself() {
    assertEquals(
        List.of(new Section(ONE, List.of(A)), new Section(TWO, List.of())),
        Section.of(List.of(A, ONE, TWO)));
  }
}
