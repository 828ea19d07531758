package org.estation.server.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.estation.server.media.RefusalCode;
import org.estation.shared.program.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pins every sentence a harvest can say; {@code refusals.txt} is what people read. */
final class RefusalTextsTest {
  private static final List<String> DETAILS = List.of("‹0›", "‹1›", "‹2›", "‹3›", "‹4›", "‹5›");

  @Test
  void every_sentence_is_as_it_was_agreed() throws IOException {
    String texts =
        Reasons.all().stream()
            .sorted(Comparator.comparing(RefusalCode::name))
            .map(RefusalTextsTest::texts)
            .collect(Collectors.joining("\n"));
    assertEquals(golden(), texts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void each_bundle_has_its_codes_and_no_others(String language) {
    Map<Class<?>, List<RefusalCode>> byEnum =
        Reasons.all().stream().collect(Collectors.groupingBy(Object::getClass));
    assertEquals(6, byEnum.size());
    byEnum.forEach((type, codes) -> {
      Set<String> names = codes.stream().map(RefusalCode::name).collect(Collectors.toSet());
      String bundle = type.getPackageName() + ".messages";
      assertEquals(names, ResourceBundle.getBundle(bundle, Locale.of(language)).keySet());
    });
  }

  @Test
  void both_languages_are_what_they_say_and_both_name_the_same_details() {
    for (RefusalCode code : Reasons.all()) {
      Words words = code.sentences(DETAILS);
      assertTrue(words.zh().codePoints().anyMatch(RefusalTextsTest::isHan), code.name());
      assertFalse(words.en().codePoints().anyMatch(RefusalTextsTest::isHan), code.name());
      for (String detail : DETAILS) {
        assertEquals(words.zh().contains(detail), words.en().contains(detail), code.name());
      }
    }
  }

  private static boolean isHan(int point) {
    return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
  }

  private static String texts(RefusalCode code) {
    Words words = code.sentences(DETAILS);
    return code.name() + "\n  " + words.zh() + "\n  " + words.en() + "\n";
  }

  private static String golden() throws IOException {
    try (InputStream stream = RefusalTextsTest.class.getResourceAsStream("refusals.txt")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
