package org.estation.server.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.estation.shared.device.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsIT {
  private static final Pattern CODE =
      Pattern.compile("(?:new Refusal\\(\\s*[0-9]+,\\s*|expecting\\()\"([A-Z_0-9]+)\"");

  @Test
  void every_code_in_the_sources_says_what_is_wrong_and_what_to_do_in_both_languages()
      throws IOException {
    Set<String> codes = codes();
    assertTrue(codes.size() > 30, codes.toString());
    for (String code : codes) {
      Problem problem = Problems.of(new Refusal(422, code, 1, 2));
      assertTrue(problem.title().matches(".*[\\u4e00-\\u9fff].*"), code);
      assertTrue(problem.detail().matches(".*[\\u4e00-\\u9fff].*"), code);
      assertFalse(problem.titleEn().matches(".*[\\u4e00-\\u9fff].*"), code);
      assertFalse(problem.detailEn().isBlank(), code);
    }
  }

  @Test
  void both_bundles_have_the_same_keys() {
    assertEquals(keys("zh"), keys("en"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void no_key_stands_twice(String language) throws IOException {
    Path bundle =
        Path.of("src/main/resources/org/estation/server/problems_" + language + ".properties");
    List<String> keys =
        Files.readAllLines(bundle).stream().map(line -> line.replaceAll("=.*", "")).toList();
    assertEquals(keys.stream().distinct().toList(), keys);
  }

  @Test
  void apostrophes_survive_and_values_are_named() {
    assertEquals(
        "The playlist's name is missing or too long.",
        Problems.of(new Refusal(422, "PLAYLIST_NAME", 100)).titleEn());
    assertEquals(
        "请填写 1 到 100 个字符的名称。", Problems.of(new Refusal(422, "PLAYLIST_NAME", 100)).detail());
  }

  private static Set<String> keys(String language) {
    return new TreeSet<>(
        ResourceBundle.getBundle("org.estation.server.problems", Locale.of(language)).keySet());
  }

  private static Set<String> codes() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .map(ProblemsIT::read)
          .forEach(source -> {
            Matcher matcher = CODE.matcher(source);
            while (matcher.find()) {
              codes.add(matcher.group(1));
            }
          });
    }
    return codes;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
