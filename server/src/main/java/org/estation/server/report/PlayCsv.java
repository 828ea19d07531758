package org.estation.server.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.estation.server.report.PlayPage.Entry;

/**
 * Plays as a table for spreadsheets: UTF-8 with a byte order mark, RFC 4180, words in Chinese and
 * English. A text that a spreadsheet would take for a formula is made harmless by an apostrophe in
 * front of it (OWASP, CSV Injection).
 */
final class PlayCsv {
  private static final String BUNDLE = "org.estation.server.report.messages";
  private static final ResourceBundle ZH = bundle("zh");
  private static final ResourceBundle EN = bundle("en");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT);
  private static final List<String> COLUMNS =
      List.of(
          "screen",
          "screenId",
          "title",
          "itemId",
          "start",
          "end",
          "seconds",
          "outcome",
          "trigger",
          "state",
          "reason");

  private final Writer writer;
  private final ZoneId zone;

  /**
   * A table.
   *
   * @param writer takes it
   * @param zone of the times of day
   */
  PlayCsv(Writer writer, ZoneId zone) {
    this.writer = writer;
    this.zone = zone;
  }

  /** Writes the byte order mark and the names of the columns. */
  void head() {
    write("\ufeff");
    row(COLUMNS.stream().map(column -> words("column." + column)).toList());
  }

  /** Writes a play. */
  void row(Entry play) {
    row(
        List.of(
            play.screenName(),
            play.screen(),
            play.title(),
            play.item(),
            time(play.start()),
            time(play.end()),
            BigDecimal.valueOf(play.end() - play.start(), 3).toPlainString(),
            words("outcome." + play.outcome()),
            words("trigger." + play.trigger()),
            words("state." + play.state()),
            play.reason()));
  }

  private String time(long instant) {
    return TIME.format(Instant.ofEpochMilli(instant).atZone(zone));
  }

  private void row(List<String> cells) {
    write(String.join(",", cells.stream().map(PlayCsv::cell).toList()) + "\r\n");
  }

  private static String cell(String text) {
    String safe = isFormula(text) ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(letter -> ",\"\r\n".indexOf(letter) >= 0);
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
  }

  private void write(String text) {
    try {
      writer.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String words(String key) {
    return ZH.getString(key) + " " + EN.getString(key);
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        BUNDLE,
        Locale.of(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
