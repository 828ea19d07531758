package org.estation.shared.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.estation.shared.device.Problem;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SourceId;
import org.estation.shared.program.ItemKind;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.program.ProgramItem.Media;
import org.estation.shared.proof.PlayBatch;
import org.estation.shared.proof.PlayRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NonNullMembersTest {
  private static final ProgramItem ITEM =
      new ProgramItem(
          new ItemId("item-1"),
          new SourceId("source-1"),
          ItemKind.IMAGE,
          "洗手",
          "",
          null,
          10_000,
          null,
          null,
          null,
          List.of(new Media(Sha256.of(new byte[0]), 1, "image/png")));

  @Test
  void what_was_written_is_read_again_with_its_nullable_members_left_out() throws BadJson {
    assertEquals(ITEM, Json.read(Json.bytes(ITEM), ProgramItem.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "source", "kind", "title", "credit", "duration", "media"})
  void a_member_that_must_be_there_is_named_when_it_is_missing(String member) {
    String text = text(ITEM).replaceFirst("\"" + member + "\":", "\"other\":");
    BadJson refused = assertThrows(BadJson.class, () -> read(text, ProgramItem.class));
    assertEquals(member + ": a value is missing", refused.getMessage());
  }

  @Test
  void null_is_not_a_value_of_a_member_that_must_be_there() {
    String text = text(ITEM).replaceFirst("\"洗手\"", "null");
    assertThrows(BadJson.class, () -> read(text, ProgramItem.class));
  }

  @Test
  void a_list_holds_no_null() {
    String hash = Sha256.of(new byte[0]).hex();
    String text = "{\"journal\":\"j\",\"first\":1,\"previous\":\"" + hash + "\",\"lines\":[null]}";
    assertThrows(BadJson.class, () -> read(text, PlayBatch.class));
  }

  @Test
  void a_record_of_a_journal_without_circumstances_is_not_one() {
    String text = "{\"type\":\"play\",\"number\":1,\"region\":\"main\",\"item\":\"i\"}";
    assertThrows(BadJson.class, () -> read(text, PlayRecord.class));
  }

  @Test
  void a_nullable_member_may_be_null_or_missing() throws BadJson {
    Problem problem = new Problem("about:blank", 404, "NOT_FOUND", "a", "b", "c", "d", null);
    String withNull = text(problem).replaceFirst("}$", ",\"expected\":null}");
    assertEquals(problem, read(withNull, Problem.class));
  }

  private static String text(Object value) {
    return new String(Json.bytes(value), StandardCharsets.UTF_8);
  }

  private static <T> T read(String text, Class<T> type) throws BadJson {
    return Json.read(text.getBytes(StandardCharsets.UTF_8), type);
  }
}
