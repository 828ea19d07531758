package org.estation.player.config;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.estation.player.text.CannotGoOn;
import org.estation.player.text.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConfigurationReaderIT {
  @TempDir Path home;

  @Test
  void every_setting_has_a_standard_value() throws CannotGoOn {
    Configuration standard = read(Map.of());
    Path data = home.resolve(".estation/player");
    assertEquals(
        new Configuration(URI.create("http://127.0.0.1:8470/"), data, "", 0, 0, true, 100),
        standard);
  }

  @Test
  void the_operators_page_names_every_setting_with_its_variable_and_standard_value()
      throws IOException {
    String page = Files.readString(Path.of("../docs/operating.md"));
    for (Setting<?> setting : Setting.ALL) {
      String standard = setting.standard().isEmpty() ? "（空）" : "`" + setting.standard() + "`";
      String row = "| `" + setting.key() + "` | `" + setting.variable() + "` | " + standard + " |";
      assertTrue(page.contains(row), row);
    }
  }

  @Test
  void every_setting_can_be_given_in_the_file() throws IOException, CannotGoOn {
    write(
        """
        player.server = https://e.example.org:8470
        player.data = /srv/estation
        player.name = 鄞州一号屏
        player.width = 1920
        player.height = 1080
        player.fullscreen = false
        player.volume = 30
        server.port = 1
        """);
    assertEquals(
        new Configuration(
            URI.create("https://e.example.org:8470/"),
            Path.of("/srv/estation"),
            "鄞州一号屏",
            1920,
            1080,
            false,
            30),
        read(Map.of()));
  }

  @Test
  void the_environment_counts_before_the_file_and_an_argument_before_both()
      throws IOException, CannotGoOn {
    write("player.data = /from/file\nplayer.volume = 1\n");
    Map<String, String> environment =
        Map.of("ESTATION_PLAYER_DATA", "/from/environment", "ESTATION_PLAYER_VOLUME", "2");
    assertEquals(Path.of("/from/environment"), read(environment).data());
    assertEquals(2, read(environment).volume());
    assertEquals(Path.of("/given"), read(environment, "--data", "/given").data());
    assertEquals(
        URI.create("https://given.example.org/"),
        read(environment, "--server", "https://given.example.org").server());
  }

  @Test
  void another_file_can_be_named() throws IOException, CannotGoOn {
    Path other = Files.writeString(home.resolve("other.properties"), "player.volume=7");
    assertEquals(7, read(Map.of(), "--config", other.toString()).volume());
  }

  @ParameterizedTest
  @CsvSource({
    "player.server, http://e.example.org:8470, https",
    "player.server, ftp://127.0.0.1, https",
    "player.server, https://e.example.org/path, https",
    "player.server, '', https",
    "player.data, '', folder",
    "player.width, -1, 16384",
    "player.width, 1e3, 16384",
    "player.height, 16385, 16384",
    "player.fullscreen, yes, true or false",
    "player.volume, 101, 100",
    "player.volume, loud, 100",
  })
  void a_wrong_value_is_named_with_its_key_and_what_is_allowed(
      String key, String value, String allowed) throws IOException {
    write(key + " = " + value + "\n");
    CannotGoOn refused = assertThrows(CannotGoOn.class, () -> read(Map.of()));
    assertAll(
        () -> assertEquals(Ending.BAD_SETTING, refused.ending()),
        () -> assertTrue(refused.words().en().contains(key), refused.words().en()),
        () -> assertTrue(refused.words().en().contains('"' + value + '"'), refused.words().en()),
        () -> assertTrue(refused.words().en().contains(allowed), refused.words().en()),
        () -> assertTrue(refused.words().zh().contains(key), refused.words().zh()));
  }

  @Test
  void a_name_is_at_most_100_characters_long() throws IOException, CannotGoOn {
    write("player.name = " + "屏".repeat(100));
    assertEquals(100, read(Map.of()).name().length());
    write("player.name = " + "屏".repeat(101));
    assertThrows(CannotGoOn.class, () -> read(Map.of()));
  }

  @Test
  void a_mistyped_key_is_named_in_the_file_and_in_the_environment() throws IOException {
    write("player.volumne = 3");
    CannotGoOn inFile = assertThrows(CannotGoOn.class, () -> read(Map.of()));
    assertTrue(inFile.words().en().contains("player.volumne"));
    write("");
    CannotGoOn inEnvironment =
        assertThrows(CannotGoOn.class, () -> read(Map.of("ESTATION_PLAYER_VOLUMNE", "3")));
    assertTrue(inEnvironment.words().en().contains("ESTATION_PLAYER_VOLUMNE"));
  }

  @Test
  void an_unknown_argument_or_one_without_a_value_is_refused() {
    assertThrows(CannotGoOn.class, () -> read(Map.of(), "--dta", "/x"));
    assertThrows(CannotGoOn.class, () -> read(Map.of(), "--data"));
    assertThrows(CannotGoOn.class, () -> read(Map.of(), "--data", "a", "--data", "b"));
  }

  @Test
  void a_file_that_is_missing_broken_or_huge_is_refused() throws IOException {
    assertThrows(CannotGoOn.class, () -> read(Map.of(), "--config", "/no/such/file"));
    write("player.name = \\u12");
    assertThrows(CannotGoOn.class, () -> read(Map.of()));
    write("#".repeat(70_000));
    CannotGoOn huge = assertThrows(CannotGoOn.class, () -> read(Map.of()));
    assertFalse(huge.words().zh().isBlank());
  }

  private void write(String properties) throws IOException {
    Path folder = Files.createDirectories(home.resolve(".estation/player"));
    Files.writeString(folder.resolve("estation.properties"), properties);
  }

  private Configuration read(Map<String, String> environment, String... arguments)
      throws CannotGoOn {
    return new ConfigurationReader(environment, home).read(List.of(arguments));
  }
}
