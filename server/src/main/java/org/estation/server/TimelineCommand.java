package org.estation.server;

import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.estation.playlists.timeline.Timeline;
import org.estation.shared.program.Program;

/**
 * {@code timeline PROGRAM.json FROM TO [--tally] [--region NAME]} and {@code timeline PROGRAM.json
 * --explain INSTANT}: what a program shows and why, as JSON lines. Instants are ISO 8601 with an
 * offset, or local to the program without one; a date alone is its first instant. Exits with 2 for
 * wrong use and with 3 where the file holds no program.
 */
final class TimelineCommand {
  private static final int MINUTES = 60;

  private final Timeline timeline;
  private final TimelineLines lines;
  private final String region;

  private TimelineCommand(Program program, String region, PrintStream out) throws Stop {
    timeline = new Timeline(program);
    lines = new TimelineLines(timeline.days(), out);
    this.region = region;
    if (!timeline.hasRegion(region)) {
      throw wrongUse("节目中没有区域 " + region + "。", "The program has no region " + region + ".");
    }
  }

  /** Runs what was typed behind {@code timeline}. */
  static void run(List<String> typed, PrintStream out) throws Stop {
    List<String> words = new ArrayList<>(typed);
    boolean tally = words.remove("--tally");
    String explained = Options.take(words, "--explain", "");
    String region = Options.take(words, "--region", Program.MAIN);
    boolean isUnknown = words.stream().anyMatch(word -> word.startsWith("--"));
    int wanted = explained.isEmpty() ? 3 : 1;
    if (isUnknown || words.size() != wanted || (tally && !explained.isEmpty())) {
      throw wrongUse(
          "用法：timeline 节目.json 起 止 [--tally] [--region 区域]，或 timeline 节目.json --explain 时刻。",
          "Use: timeline PROGRAM.json FROM TO [--tally] [--region NAME],"
              + " or timeline PROGRAM.json --explain INSTANT.");
    }
    TimelineCommand command = new TimelineCommand(Documents.program(words.getFirst()), region, out);
    if (!explained.isEmpty()) {
      command.explain(explained);
    } else {
      command.list(words.get(1), words.get(2), tally);
    }
  }

  private static Stop wrongUse(String zh, String en) {
    return new Stop(Stop.BAD_USE, zh, en);
  }

  private void list(String from, String to, boolean tally) throws Stop {
    long first = instant(from);
    long last = instant(to);
    long longest = tally ? Timeline.LONGEST_TALLY : Timeline.LONGEST_LISTING;
    if (last < first || last - first > longest) {
      long days = longest / 86_400_000;
      throw wrongUse(
          "起止时刻颠倒，或相隔超过 " + days + " 天。",
          "The instants are in the wrong order or more than " + days + " days apart.");
    }
    if (tally) {
      lines.tally(timeline.tally(region, first, last));
    } else {
      lines.slots(timeline.between(region, first, last), first, last);
    }
  }

  private void explain(String at) throws Stop {
    lines.explanation(timeline.explain(region, instant(at)));
  }

  private long instant(String text) throws Stop {
    try {
      long instant = parsed(text);
      timeline.days().dayOf(instant);
      return instant;
    } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
      throw wrongUse(
          "看不懂时刻 " + text + "：请写成 2026-09-30T10:05、2026-09-30 或 2026-09-30T10:05+08:00。",
          "The instant "
              + text
              + " is not understood: write 2026-09-30T10:05, 2026-09-30 or 2026-09-30T10:05+08:00.");
    }
  }

  private long parsed(String text) {
    if (!text.contains("T")) {
      return local(LocalDate.parse(text).atStartOfDay());
    }
    boolean hasOffset = text.endsWith("Z") || text.substring(text.indexOf('T')).matches(".*[+-].*");
    return hasOffset
        ? OffsetDateTime.parse(text).toInstant().toEpochMilli()
        : local(LocalDateTime.parse(text));
  }

  /** The first instant at which the program's clock shows the minute, and what is beyond it. */
  private long local(LocalDateTime time) {
    int minute = time.getHour() * MINUTES + time.getMinute();
    long beyond = time.getSecond() * 1_000L + time.getNano() / 1_000_000;
    int day = Math.toIntExact(time.toLocalDate().toEpochDay());
    return timeline.days().instantOf(day, minute) + beyond;
  }
}
