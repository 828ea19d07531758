package org.estation.server.platform.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderIT {
  @TempDir Path folder;

  @Test
  void without_a_file_every_key_has_its_default() throws BadSetting {
    Path home = Path.of(System.getProperty("user.home"));
    Settings settings = SettingsReader.read(folder.resolve("none"), Map.of());
    assertEquals(
        new Settings(
            "127.0.0.1",
            8470,
            home.resolve(".estation/server"),
            "",
            new Settings.TlsSettings("", ""),
            new Settings.DatabaseSettings("", "", ""),
            List.of(),
            Duration.ofMinutes(30),
            Duration.ofSeconds(30),
            Duration.ofSeconds(300)),
        settings);
  }

  @Test
  void the_file_counts_before_the_default_and_the_environment_before_the_file() throws Exception {
    Path file =
        write(
            """
            server.host=localhost
            server.port=9000
            server.data=/srv/estation
            public.url=https://kepu.example/
            tls.keystore=/etc/estation.p12
            tls.password=offen
            database.url=jdbc:postgresql://db/estation
            database.user=一
            database.password=geheim
            harvest.allow=127.0.0.1:8471, feeds.example:80
            harvest.minutes=5
            poll.seconds=2
            screenshot.seconds=60
            """);
    Settings settings = SettingsReader.read(file, Map.of("ESTATION_SERVER_PORT", "9001"));
    assertEquals(
        new Settings(
            "localhost",
            9001,
            Path.of("/srv/estation"),
            "https://kepu.example",
            new Settings.TlsSettings("/etc/estation.p12", "offen"),
            new Settings.DatabaseSettings("jdbc:postgresql://db/estation", "一", "geheim"),
            List.of("127.0.0.1:8471", "feeds.example:80"),
            Duration.ofMinutes(5),
            Duration.ofSeconds(2),
            Duration.ofSeconds(60)),
        settings);
  }

  @ParameterizedTest
  @CsvSource({
    "server.host, ''",
    "server.host, kepu example",
    "server.port, -1",
    "server.port, 65536",
    "server.port, eight",
    "server.data, ''",
    "public.url, kepu.example",
    "database.url, jdbc:sqlite:x",
    "harvest.allow, localhost",
    "harvest.minutes, 0",
    "harvest.minutes, 1441",
    "poll.seconds, 0",
    "poll.seconds, 3601",
    "screenshot.seconds, 4",
    "screenshot.seconds, 86401"
  })
  void a_value_that_cannot_be_used_is_named_with_what_is_allowed(String key, String value)
      throws IOException {
    Path file = write(key + "=" + value);
    BadSetting refused = assertThrows(BadSetting.class, () -> SettingsReader.read(file, Map.of()));
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.contains(key), message);
    assertEquals(2, message.lines().count());
  }

  @Test
  void a_misspelt_key_is_refused_and_the_players_keys_are_passed_over() throws Exception {
    Path misspelt = write("server.prot=1");
    BadSetting refused =
        assertThrows(BadSetting.class, () -> SettingsReader.read(misspelt, Map.of()));
    assertTrue(String.valueOf(refused.getMessage()).contains("server.prot"));
    SettingsReader.read(write("player.server=http://x"), Map.of());
  }

  @Test
  void a_file_that_is_not_utf8_is_refused() throws IOException {
    Path file = Files.write(folder.resolve("latin"), new byte[] {'a', '=', (byte) 0xff});
    assertThrows(BadSetting.class, () -> SettingsReader.read(file, Map.of()));
  }

  @Test
  void the_password_never_prints() {
    String text = new Settings.DatabaseSettings("jdbc:postgresql:x", "u", "geheim").toString();
    assertEquals(-1, text.indexOf("geheim"));
  }

  @Test
  void the_operators_page_names_every_key_with_its_variable_and_default() throws IOException {
    String page = Files.readString(Path.of("../docs/operating.md"), StandardCharsets.UTF_8);
    Set<String> missing = new TreeSet<>();
    for (Key<?> key : SettingsReader.KEYS) {
      String fallback = key.fallback().isEmpty() ? "（空）" : "`" + key.fallback() + "`";
      if (!page.contains(
          "| `" + key.name() + "` | `" + key.variable() + "` | " + fallback + " |")) {
        missing.add(key.name());
      }
    }
    assertEquals(Set.of(), missing);
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("estation.properties"), text);
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, '', true",
    "localhost, '', true",
    "::1, '', true",
    "127.0.0.1, /etc/estation.p12, false",
    "0.0.0.0, '', false",
    "kepu.example, '', false"
  })
  void only_loopback_is_without_tls(String host, String keyStore, boolean plain) throws BadSetting {
    Map<String, String> environment =
        Map.of("ESTATION_SERVER_HOST", host, "ESTATION_TLS_KEYSTORE", keyStore);
    assertEquals(plain, SettingsReader.read(folder.resolve("none"), environment).plain());
  }
}
