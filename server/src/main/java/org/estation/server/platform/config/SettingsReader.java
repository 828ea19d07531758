package org.estation.server.platform.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the settings: an environment variable counts before the file, the file before the default.
 * A key nobody knows is refused, for it is most likely misspelt.
 */
public final class SettingsReader {
  private static final Pattern HOST_PORT = Pattern.compile("[A-Za-z0-9.\\-\\[\\]:]+:[0-9]{1,5}");

  private static final Key<String> HOST =
      new Key<>(
          "server.host",
          "127.0.0.1",
          SettingsReader::address,
          "本机的地址或主机名；127.0.0.1 只供本机访问，0.0.0.0 供所有网络访问（使用 TLS）",
          "an address or host name of this machine; 127.0.0.1 to be reached from this machine alone,"
              + " 0.0.0.0 from every network (with TLS)");
  private static final Key<Integer> PORT =
      new Key<>(
          "server.port", "8470", number(0, 65_535), "0 到 65535 的整数", "an integer from 0 to 65535");
  private static final Key<Path> DATA =
      new Key<>(
          "server.data", "~/.estation/server", SettingsReader::path, "文件夹路径", "a folder's path");
  private static final Key<String> PUBLIC_URL =
      new Key<>(
          "public.url",
          "",
          SettingsReader::webAddress,
          "以 http:// 或 https:// 开头的网址，或留空",
          "an address that begins with http:// or https://, or nothing");
  private static final Key<String> TLS_KEYSTORE =
      new Key<>(
          "tls.keystore",
          "",
          Function.identity(),
          "PKCS #12 文件的路径，内含服务器的私钥和证书链；留空则由服务器自己签发证书",
          "the path of a PKCS #12 file with the server's key and its chain, or nothing for a"
              + " certificate of the server's own");
  private static final Key<String> TLS_PASSWORD =
      new Key<>("tls.password", "", Function.identity(), "该文件的口令", "the password of that file");
  private static final Key<String> DATABASE_URL =
      new Key<>(
          "database.url",
          "",
          SettingsReader::postgresql,
          "以 jdbc:postgresql: 开头的地址；留空则使用 SQLite",
          "an address that begins with jdbc:postgresql:, or nothing for SQLite");
  private static final Key<String> DATABASE_USER =
      new Key<>("database.user", "", Function.identity(), "数据库用户名", "the database user");
  private static final Key<String> DATABASE_PASSWORD =
      new Key<>("database.password", "", Function.identity(), "数据库口令", "the database password");
  private static final Key<List<String>> HARVEST_ALLOW =
      new Key<>(
          "harvest.allow",
          "",
          SettingsReader::hosts,
          "用逗号分隔的 主机:端口",
          "host:port, separated by commas");
  private static final Key<Integer> HARVEST_MINUTES =
      new Key<>(
          "harvest.minutes",
          "30",
          number(1, 1_440),
          "1 到 1440 的整数（分钟）",
          "an integer from 1 to 1440 (minutes)");
  private static final Key<Integer> POLL_SECONDS =
      new Key<>(
          "poll.seconds",
          "30",
          number(1, 3_600),
          "1 到 3600 的整数（秒）",
          "an integer from 1 to 3600 (seconds)");
  private static final Key<Integer> SCREENSHOT_SECONDS =
      new Key<>(
          "screenshot.seconds",
          "300",
          number(5, 86_400),
          "5 到 86400 的整数（秒）",
          "an integer from 5 to 86400 (seconds)");

  /** Every key there is. */
  static final List<Key<?>> KEYS =
      List.of(
          HOST,
          PORT,
          DATA,
          PUBLIC_URL,
          TLS_KEYSTORE,
          TLS_PASSWORD,
          DATABASE_URL,
          DATABASE_USER,
          DATABASE_PASSWORD,
          HARVEST_ALLOW,
          HARVEST_MINUTES,
          POLL_SECONDS,
          SCREENSHOT_SECONDS);

  private final Properties file;
  private final Map<String, String> environment;

  private SettingsReader(Properties file, Map<String, String> environment) {
    this.file = file;
    this.environment = environment;
  }

  /**
   * Reads the settings.
   *
   * @param configuration the file; it need not exist
   * @throws BadSetting when a key is unknown or a value cannot be used
   */
  public static Settings read(Path configuration, Map<String, String> environment)
      throws BadSetting {
    Properties file = new Properties();
    if (Files.exists(configuration)) {
      try (Reader reader = Files.newBufferedReader(configuration, StandardCharsets.UTF_8)) {
        file.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        throw new BadSetting(
            "无法读取配置文件 " + configuration + "：请检查它是否存在、可读、为 UTF-8 编码。",
            "The configuration file "
                + configuration
                + " cannot be read: check that it is readable UTF-8.");
      }
    }
    return new SettingsReader(file, environment).settings();
  }

  private Settings settings() throws BadSetting {
    refuseUnknownKeys();
    return new Settings(
        value(HOST),
        value(PORT),
        value(DATA),
        value(PUBLIC_URL),
        new Settings.TlsSettings(value(TLS_KEYSTORE), value(TLS_PASSWORD)),
        new Settings.DatabaseSettings(
            value(DATABASE_URL), value(DATABASE_USER), value(DATABASE_PASSWORD)),
        value(HARVEST_ALLOW),
        Duration.ofMinutes(value(HARVEST_MINUTES)),
        Duration.ofSeconds(value(POLL_SECONDS)),
        Duration.ofSeconds(value(SCREENSHOT_SECONDS)));
  }

  private void refuseUnknownKeys() throws BadSetting {
    TreeSet<String> unknown = new TreeSet<>(file.stringPropertyNames());
    KEYS.forEach(key -> unknown.remove(key.name()));
    unknown.removeIf(name -> name.startsWith("player."));
    if (!unknown.isEmpty()) {
      String known = KEYS.stream().map(Key::name).collect(Collectors.joining(", "));
      throw new BadSetting(
          "配置文件中有不认识的键 " + unknown.first() + "。可用的键：" + known + "。",
          "The configuration file has an unknown key "
              + unknown.first()
              + ". Known keys: "
              + known
              + ".");
    }
  }

  private <T> T value(Key<T> key) throws BadSetting {
    String text =
        environment.getOrDefault(key.variable(), file.getProperty(key.name(), key.fallback()));
    try {
      return key.reader().apply(text.strip());
    } catch (IllegalArgumentException e) {
      throw new BadSetting(
          "配置项 "
              + key.name()
              + "（"
              + key.variable()
              + "）的值“"
              + text
              + "”不可用：应为"
              + key.allowedZh()
              + "。",
          "The setting "
              + key.name()
              + " ("
              + key.variable()
              + ") cannot be \""
              + text
              + "\": it takes "
              + key.allowedEn()
              + ".");
    }
  }

  private static Function<String, Integer> number(int least, int most) {
    return text -> {
      int number = Integer.parseInt(text);
      require(least <= number && number <= most);
      return number;
    };
  }

  private static String address(String text) {
    require(text.matches("[A-Za-z0-9.:-]{1,253}"));
    return text;
  }

  private static String filled(String text) {
    require(!text.isEmpty());
    return text;
  }

  private static Path path(String text) {
    String home = System.getProperty("user.home");
    return Path.of(
        filled(text.equals("~") || text.startsWith("~/") ? home + text.substring(1) : text));
  }

  private static String webAddress(String text) {
    require(text.isEmpty() || text.matches("https?://[^\\s]+"));
    return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }

  private static String postgresql(String text) {
    require(text.isEmpty() || text.startsWith("jdbc:postgresql:"));
    return text;
  }

  private static List<String> hosts(String text) {
    List<String> hosts =
        Arrays.stream(text.split(",", -1))
            .map(String::strip)
            .filter(host -> !host.isEmpty())
            .toList();
    require(hosts.stream().allMatch(host -> HOST_PORT.matcher(host).matches()));
    return hosts;
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw new IllegalArgumentException("not allowed");
    }
  }
}
