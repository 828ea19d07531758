package org.estation.player.config;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * One setting of the player.
 *
 * @param key its name in {@code estation.properties}
 * @param standard its value where none is given
 * @param parse the value of a text; throws {@link IllegalArgumentException} on a wrong one
 */
record Setting<T>(String key, String standard, Function<String, T> parse) {
  private static final int LONGEST_NAME = 100;
  private static final int LARGEST_PICTURE = 16_384;
  private static final int LOUDEST = 100;

  static final Setting<URI> SERVER =
      new Setting<>("player.server", "http://127.0.0.1:8470", Setting::address);
  static final Setting<String> DATA =
      new Setting<>("player.data", "~/.estation/player", Setting::folder);
  static final Setting<String> NAME = new Setting<>("player.name", "", Setting::name);
  static final Setting<Integer> WIDTH =
      new Setting<>("player.width", "0", text -> number(text, LARGEST_PICTURE));
  static final Setting<Integer> HEIGHT =
      new Setting<>("player.height", "0", text -> number(text, LARGEST_PICTURE));
  static final Setting<Boolean> FULLSCREEN =
      new Setting<>("player.fullscreen", "true", Setting::yesOrNo);
  static final Setting<Integer> VOLUME =
      new Setting<>("player.volume", "100", text -> number(text, LOUDEST));

  static final List<Setting<?>> ALL =
      List.of(SERVER, DATA, NAME, WIDTH, HEIGHT, FULLSCREEN, VOLUME);

  /** The environment variable that overrides the file. */
  String variable() {
    return "ESTATION_" + key.replace('.', '_').toUpperCase(Locale.ROOT);
  }

  private static URI address(String text) {
    URI address = URI.create(text);
    String host = address.getHost();
    if (host == null || address.getUserInfo() != null || address.getQuery() != null) {
      throw new IllegalArgumentException("no plain host");
    }
    if (!address.getPath().isEmpty() && !address.getPath().equals("/")) {
      throw new IllegalArgumentException("has a path");
    }
    if (!"https".equals(address.getScheme())
        && !("http".equals(address.getScheme()) && isLoopback(host))) {
      throw new IllegalArgumentException("neither https nor loopback");
    }
    return address.resolve("/");
  }

  private static boolean isLoopback(String host) {
    return host.equals("localhost")
        || host.equals("[::1]")
        || host.matches("127(\\.[0-9]{1,3}){3}");
  }

  private static String folder(String text) {
    if (text.isBlank() || text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("no folder");
    }
    return text;
  }

  private static String name(String text) {
    if (text.length() > LONGEST_NAME || text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("too long a name");
    }
    return text;
  }

  private static int number(String text, int largest) {
    int value = Integer.parseInt(text);
    if (value < 0 || value > largest) {
      throw new IllegalArgumentException("out of bounds");
    }
    return value;
  }

  private static boolean yesOrNo(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither true nor false");
    };
  }
}
