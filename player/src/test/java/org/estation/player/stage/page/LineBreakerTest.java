package org.estation.player.stage.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {
  private static final String NEVER_FIRST = "，。、；：？！…—）》」”℃";
  private static final String NEVER_LAST = "（《「“";
  private static final String LETTERS = "科普科普科普水火食品，。、；：？！…—（）《》“”℃abc 12";

  private final LineBreaker breaker = new LineBreaker(LineBreakerTest::width);

  @Test
  void a_stop_hangs_over_the_edge_rather_than_begin_a_line() {
    assertEquals(List.of("洗手要搓够，", "二十秒才行。"), breaker.lines("洗手要搓够，二十秒才行。", 5));
  }

  @Test
  void a_closing_mark_takes_a_character_with_it() {
    assertEquals(List.of("请他笑一（先", "示范）看嘴角"), breaker.lines("请他笑一（先示范）看嘴角", 6));
    assertEquals(List.of("出现", "时），", "要警", "惕。"), breaker.lines("出现时），要警惕。", 2.5));
  }

  @Test
  void an_opening_mark_goes_to_the_next_line() {
    assertEquals(List.of("世界卫生组织", "《要点》"), breaker.lines("世界卫生组织《要点》", 7));
  }

  @Test
  void words_and_numbers_stay_whole() {
    assertEquals(
        List.of("常备", "Emergency", "Kit（应", "急包）"), breaker.lines("常备 Emergency Kit（应急包）", 5));
    assertEquals(List.of("约有", "190万"), breaker.lines("约有190万", 3));
  }

  @Test
  void dashes_and_ellipses_stay_whole() {
    assertEquals(List.of("发病的时", "间——依据"), breaker.lines("发病的时间——依据", 5));
  }

  @Test
  void a_word_wider_than_the_line_is_cut() {
    assertEquals(List.of("abcdef", "ghij"), breaker.lines("abcdefghij", 3));
  }

  @Test
  void no_single_character_is_left_alone() {
    assertEquals(List.of("一二三四五六七", "八九"), breaker.lines("一二三四五六七八九", 8));
  }

  @Test
  void line_ends_of_the_text_are_kept() {
    assertEquals(List.of("第一行", "第二行"), breaker.lines("第一行\n第二行", 20));
  }

  @Test
  void titles_break_after_a_mark() {
    assertEquals(List.of("地震来了：", "伏地、遮挡、手抓牢"), breaker.balanced("地震来了：伏地、遮挡、手抓牢", 12));
  }

  @Test
  void titles_have_lines_of_about_the_same_length() {
    assertEquals(List.of("成年人每天吃", "盐不超五克"), breaker.balanced("成年人每天吃盐不超五克", 10));
  }

  @Test
  void titles_do_not_tear_what_is_quoted() {
    assertEquals(List.of("牢记住", "“中风120”口诀"), breaker.balanced("牢记住“中风120”口诀", 9));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatever_the_text_nothing_is_lost_and_no_line_is_too_wide(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      String text = randomText(random);
      double widest = 4 + random.nextInt(12);

      List<String> lines = breaker.lines(text, widest);

      assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
      for (String line : lines) {
        assertTrue(width(line) <= widest + 1, "too wide for " + widest + ": " + line);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14})
  void ordinary_sentences_never_break_at_a_wrong_mark(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<String> lines = breaker.lines(sentence(random), 8 + random.nextInt(10));

      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        assertFalse(i > 0 && NEVER_FIRST.indexOf(line.charAt(0)) >= 0, line);
        boolean last = i == lines.size() - 1;
        assertFalse(!last && NEVER_LAST.indexOf(line.charAt(line.length() - 1)) >= 0, line);
      }
    }
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder("始");
    int length = 1 + random.nextInt(60);
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  private static String sentence(Random random) {
    String[] parts = {"食品安全，", "“生熟分开”，", "（先洗手）", "加热到70℃以上。", "《要点》：", "通风……", "搓够20秒！"};
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      text.append("科普画廊".substring(random.nextInt(4))).append(parts[random.nextInt(parts.length)]);
    }
    return text.toString();
  }

  private static double width(String text) {
    return text.codePoints().mapToDouble(letter -> letter < 0x2000 ? 0.5 : 1).sum();
  }
}
