package org.estation.player.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.estation.shared.program.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextTest {
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]\\}");

  @Test
  void both_languages_have_the_same_sentences_about_the_same_things() throws IOException {
    Properties chinese = bundle("zh");
    Properties english = bundle("en");
    assertEquals(
        new TreeSet<>(chinese.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
    for (String key : chinese.stringPropertyNames()) {
      assertEquals(places(english.getProperty(key)), places(chinese.getProperty(key)), key);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void no_sentence_has_an_apostrophe_that_would_be_swallowed(String language) throws IOException {
    Properties bundle = bundle(language);
    bundle.forEach((key, text) -> assertTrue(!text.toString().contains("'"), key.toString()));
  }

  @Test
  void a_sentence_names_what_it_is_about() {
    Words words = Text.of("files.held", 1_234, 5_678);
    assertEquals("已有文件 1234/5678。", words.zh());
    assertEquals("1234 of 5678 files held.", words.en());
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    PLACE.matcher(text).results().forEach(place -> places.add(place.group()));
    return places;
  }

  private static Properties bundle(String language) throws IOException {
    Properties bundle = new Properties();
    String name = "messages_" + language + ".properties";
    try (InputStream bytes = Text.class.getResourceAsStream(name)) {
      bundle.load(new InputStreamReader(Objects.requireNonNull(bytes), StandardCharsets.UTF_8));
    }
    return bundle;
  }
}
