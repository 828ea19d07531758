package org.estation.server.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SummaryTest {
  @Test
  void a_short_text_is_its_own_summary_on_one_line() {
    assertEquals("周六上午义诊。 地点：社区文化广场", Summary.of(" 周六上午义诊。\n\n地点：社区文化广场\n"));
  }

  @Test
  void a_long_text_is_summed_up_by_its_first_whole_sentences() {
    String first = "水".repeat(58) + "。";
    String second = "电".repeat(58) + "！";
    assertEquals(first + second, Summary.of(first + second + "其余的请看公告栏。"));
  }

  @Test
  void a_sentence_without_end_is_cut_between_letters() {
    String summary = Summary.of("\uD83D\uDEB0".repeat(300));
    assertEquals("\uD83D\uDEB0".repeat(59) + "…", summary);
    assertTrue(summary.length() <= Summary.LONGEST);
  }
}
