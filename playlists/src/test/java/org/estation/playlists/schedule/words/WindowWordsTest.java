package org.estation.playlists.schedule.words;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.estation.playlists.Golden;
import org.estation.playlists.schedule.Samples;
import org.estation.playlists.schedule.calendar.Calendars;
import org.estation.playlists.schedule.calendar.NamedCalendar;
import org.estation.playlists.schedule.calendar.Ranges;
import org.estation.playlists.schedule.recurrence.RandomRecurrences;
import org.estation.playlists.schedule.recurrence.Recurrence;
import org.estation.playlists.schedule.recurrence.RecurrenceDays;
import org.estation.playlists.schedule.time.LocalDay;
import org.estation.playlists.schedule.window.Window;
import org.estation.shared.program.Words;
import org.junit.jupiter.api.Test;

class WindowWordsTest {
  private static final int YEAR = 2026;
  private static final int EVER = new LocalDay(LocalDay.LATEST).number();

  @Test
  void windows_are_told_as_the_golden_table_tells_them() {
    String table = new String(Golden.read("window-words.txt"), StandardCharsets.UTF_8);
    String told =
        Arrays.stream(table.split("\n\n", -1))
            .map(block -> block.split("\n", -1)[0])
            .map(line -> line + "\n  " + tell(line).zh() + "\n  " + tell(line).en())
            .collect(Collectors.joining("\n\n"));
    Golden.check("window-words.txt", (told + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void every_recurrence_has_words_within_bounds_and_without_gaps() {
    for (long seed = 0; seed < 600; seed++) {
      RandomRecurrences random = new RandomRecurrences(seed);
      LocalDate start = random.start();
      Recurrence rule = random.ended(random.rule(start), start);
      if (new RecurrenceDays(rule, start).reaches(EVER, _ -> true)) {
        assertReads(tell(start + " rule=" + rule + " at=22:00-06:00"), rule.toString());
      }
    }
  }

  private static void assertReads(Words words, String told) {
    for (String text : List.of(words.zh(), words.en())) {
      assertTrue(text.length() <= WindowWords.LONGEST, told);
      assertFalse(text.contains("{") || text.contains("  ") || text.contains("()"), text);
    }
    assertFalse(words.zh().codePoints().anyMatch(WindowWordsTest::isLatin), words.zh());
    assertTrue(words.en().codePoints().noneMatch(Character::isIdeographic), words.en());
  }

  private static boolean isLatin(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }

  @Test
  void words_beyond_the_bound_end_in_an_ellipsis_between_characters() {
    String name = "𠀀".repeat(30);
    List<NamedCalendar> calendars = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      calendars.add(new Ranges("c" + i, new Words(name, "e".repeat(60)), List.of()));
    }
    String on = String.join(",", calendars.stream().map(NamedCalendar::name).toList());
    Window window = Samples.window("2026-05-12 on=" + on + " off=" + on + " also=2026-05-13");
    Words words = WindowWords.of(window, new Calendars(calendars), YEAR);
    for (String text : List.of(words.zh(), words.en())) {
      assertTrue(text.length() >= 499 && text.length() <= 500, text.length() + " characters");
      assertTrue(text.endsWith("…"), text);
    }
    assertFalse(Character.isHighSurrogate(words.zh().charAt(words.zh().length() - 2)));
  }

  private static Words tell(String line) {
    return WindowWords.of(Samples.window(line), Samples.calendars(), YEAR);
  }
}
