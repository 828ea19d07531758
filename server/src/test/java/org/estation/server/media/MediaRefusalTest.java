package org.estation.server.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.estation.shared.program.Words;
import org.junit.jupiter.api.Test;

final class MediaRefusalTest {
  @Test
  void a_sentence_names_the_details() {
    assertEquals(
        new Words(
            "图片为 30000×20 像素，太大了。请缩小到每边不超过 16000 像素、总数不超过 5000 万像素。",
            "The picture has 30000×20 pixels, which is too large. Scale it down to at most 16,000"
                + " pixels a side and 50 million in all."),
        Refusal.of(MediaRefusal.PICTURE_TOO_LARGE, 30_000, 20).sentences());
  }

  @Test
  void a_detail_of_any_length_is_cut() {
    Refusal refusal = new Refusal(MediaRefusal.TYPE_NOT_ACCEPTED, List.of("x".repeat(1_000)));
    assertEquals(300, refusal.details().getFirst().length());
  }
}
