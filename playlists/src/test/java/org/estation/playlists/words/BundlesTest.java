package org.estation.playlists.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {
  private static final String ENGINE = "org.estation.playlists.";
  private static final String COMMON = "words.common";

  @ParameterizedTest
  @ValueSource(strings = {COMMON, "schedule.words.phrases", "timeline.verdicts"})
  void both_languages_have_every_phrase(String name) {
    ResourceBundle zh = bundle(name, "zh");
    ResourceBundle en = bundle(name, "en");
    assertEquals(zh.keySet(), en.keySet());
    zh.keySet()
        .forEach(key -> {
          assertFalse(zh.getString(key).isBlank(), key);
          assertFalse(en.getString(key).isBlank(), key);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"schedule.words.phrases", "timeline.verdicts"})
  void what_all_have_in_common_is_said_in_one_place(String name) {
    assertTrue(Collections.disjoint(bundle(name, "en").keySet(), bundle(COMMON, "en").keySet()));
  }

  private static ResourceBundle bundle(String name, String language) {
    return ResourceBundle.getBundle(ENGINE + name, Locale.of(language));
  }
}
