package org.estation.playlists.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The example of {@code docs/rules.md}.
 *
 * @param json the example
 * @param prose the page around it
 */
record ExampleRules(String json, String prose) {
  private static final Pattern EXAMPLE =
      Pattern.compile("<!-- example -->\n```json\n(.*?)\n```", Pattern.DOTALL);

  static ExampleRules document() {
    try {
      String page = Files.readString(Path.of("../docs/rules.md"));
      Matcher example = EXAMPLE.matcher(page);
      if (!example.find()) {
        throw new IllegalStateException("docs/rules.md has no example");
      }
      return new ExampleRules(example.group(1), example.replaceAll(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
