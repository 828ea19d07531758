package org.estation.bench.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

final class WordsTest {
  @Test
  void both_languages_have_the_same_sentences() {
    assertEquals(keys("zh"), keys("en"));
  }

  @Test
  void chinese_comes_first() {
    assertEquals(
        "管理台：http://127.0.0.1:1 / console: http://127.0.0.1:1",
        Words.of("console", "http://127.0.0.1:1"));
  }

  private static java.util.Set<String> keys(String language) {
    return ResourceBundle.getBundle("org.estation.bench.demo.messages", Locale.of(language))
        .keySet();
  }
}
