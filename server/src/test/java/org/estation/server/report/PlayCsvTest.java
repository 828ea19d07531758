package org.estation.server.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.estation.server.ledger.verdict.Community;
import org.estation.server.report.PlayPage.Entry;
import org.estation.server.report.play.SinglePlay.State;
import org.estation.shared.proof.Play.Outcome;
import org.estation.shared.proof.Play.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlayCsvTest {
  private static String row(String title) {
    StringWriter text = new StringWriter();
    new PlayCsv(text, ZoneId.of("Asia/Shanghai"))
        .row(
            new Entry(
                "screen-1",
                "东大门",
                "item-1",
                title,
                Community.MIDNIGHT,
                Community.MIDNIGHT + 10_005,
                Outcome.COMPLETED,
                Trigger.SCHEDULE,
                "",
                State.COUNTED));
    return text.toString();
  }

  private static String title(String text) {
    return row(text).split(",", 3)[2].split(",item-1,", 2)[0];
  }

  @Test
  void a_play_is_a_line_with_its_times_where_the_screen_stands() {
    assertEquals(
        "东大门,screen-1,洗手,item-1,2026-11-22 00:00:00.000,2026-11-22 00:00:10.005,10.005,"
            + "播完 completed,排期 schedule,已计入 counted,\r\n",
        row("洗手"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1"})
  void a_text_that_a_spreadsheet_would_run_is_made_harmless(String formula) {
    assertEquals("'" + formula, title(formula));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {"a,b|\"a,b\"", "say \"so\"|\"say \"\"so\"\"\"", "=a,b|\"'=a,b\""})
  void what_would_break_a_line_is_quoted(String text, String cell) {
    assertEquals(cell, title(text));
  }

  @Test
  void a_line_break_stays_inside_its_cell() {
    assertEquals("\"a\r\nb\"", title("a\r\nb"));
  }

  @Test
  void the_table_begins_with_a_byte_order_mark_and_chinese_names() {
    StringWriter text = new StringWriter();
    new PlayCsv(text, ZoneId.of("Asia/Shanghai")).head();
    assertTrue(text.toString().startsWith("\ufeff屏幕 Screen,屏幕编号 Screen id,"));
    assertEquals(11, text.toString().split(",", -1).length);
  }

  @Test
  void both_languages_have_the_same_words() {
    List<ResourceBundle> bundles = List.of(bundle(Locale.of("zh")), bundle(Locale.of("en")));
    assertEquals(bundles.getFirst().keySet(), bundles.getLast().keySet());
    assertEquals(11 + 5 + 4 + 4, bundles.getFirst().keySet().size());
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("org.estation.server.report.messages", locale);
  }
}
