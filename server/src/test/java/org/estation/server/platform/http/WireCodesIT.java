package org.estation.server.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the table of codes in {@code docs/wire.md} to what answers players. */
class WireCodesIT {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| [45][0-9]{2}[0-9, ]* \\|([^|]+)\\|");
  private static final Path SOURCES = Path.of("src/main/java/org/estation/server");

  @Test
  void the_codes_on_the_page_are_those_that_a_player_can_be_told() throws IOException {
    Set<String> told = new TreeSet<>();
    for (String source :
        Set.of(
            "platform/http/WebServer",
            "platform/http/Exchange",
            "screen/DeviceGuard",
            "screen/DeviceRoutes",
            "screen/events/EventRoutes",
            "program/AssignmentRoutes",
            "emergency/document/AlertsRoutes",
            "ledger/PlaysRoutes")) {
      told.addAll(codes(Files.readString(SOURCES.resolve(source + ".java")), '"'));
    }
    String devices = Files.readString(SOURCES.resolve("screen/Devices.java"));
    told.addAll(codes(devices.substring(devices.indexOf(" authenticate(")), '"'));
    assertEquals(told, onThePage());
  }

  private static Set<String> onThePage() throws IOException {
    Set<String> codes = new TreeSet<>();
    Matcher row = ROW.matcher(Files.readString(Path.of("../docs/wire.md")));
    while (row.find()) {
      codes.addAll(codes(row.group(1), '`'));
    }
    return codes;
  }

  /** The words in such quotes that the bundles know as codes. */
  private static Set<String> codes(String text, char quote) {
    ResourceBundle bundle =
        ResourceBundle.getBundle("org.estation.server.problems", Locale.of("en"));
    Set<String> codes = new TreeSet<>();
    Matcher word = Pattern.compile(quote + "([A-Z_]+)" + quote).matcher(text);
    while (word.find()) {
      if (bundle.containsKey(word.group(1) + ".title")) {
        codes.add(word.group(1));
      }
    }
    return codes;
  }
}
