package org.estation.player.config;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.estation.player.text.CannotGoOn;
import org.estation.player.text.Ending;
import org.estation.player.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where settings come from: the environment before the file before the standard value. A name of
 * the player that is no setting is an error, because it is most likely a mistyped one; names of
 * other parts are not looked at.
 */
final class SettingSources {
  private static final long LARGEST_FILE = 65_536;
  private static final String KEYS = "player.";
  private static final String VARIABLES = "ESTATION_PLAYER_";

  private final Map<String, String> environment;
  private final @Nullable Path file;
  private final Map<String, String> inFile;

  /**
   * Reads the file and refuses unknown names.
   *
   * @param file the file, or null where there is none
   */
  SettingSources(Map<String, String> environment, @Nullable Path file) throws CannotGoOn {
    this.environment = environment;
    this.file = file;
    this.inFile = file == null ? Map.of() : read(file);
    refuseUnknown(inFile.keySet(), KEYS, Setting.ALL.stream().map(Setting::key).toList());
    refuseUnknown(
        environment.keySet(), VARIABLES, Setting.ALL.stream().map(Setting::variable).toList());
  }

  /** The setting's value. */
  <T> T value(Setting<T> setting) throws CannotGoOn {
    String fromEnvironment = environment.get(setting.variable());
    if (fromEnvironment != null) {
      return parse(setting, fromEnvironment, setting.variable());
    }
    String fromFile = inFile.get(setting.key());
    if (fromFile != null) {
      return parse(setting, fromFile, String.valueOf(file));
    }
    return parse(setting, setting.standard(), "");
  }

  /** The value of a text; a wrong one is refused with the place where it stands. */
  static <T> T parse(Setting<T> setting, String text, String place) throws CannotGoOn {
    try {
      return setting.parse().apply(text.strip());
    } catch (IllegalArgumentException e) {
      throw bad("setting.wrong." + setting.key(), setting.key(), text, place);
    }
  }

  private static void refuseUnknown(Set<String> names, String prefix, Iterable<String> known)
      throws CannotGoOn {
    String list = String.join(", ", known);
    Set<String> all = Set.of(list.split(", ", -1));
    for (String name : names) {
      if (name.startsWith(prefix) && !all.contains(name)) {
        throw bad("setting.unknown", name, list);
      }
    }
  }

  private static Map<String, String> read(Path file) throws CannotGoOn {
    try {
      if (Files.size(file) > LARGEST_FILE) {
        throw bad("setting.file.large", file);
      }
      Properties properties = new Properties();
      properties.load(new StringReader(Files.readString(file)));
      return properties.stringPropertyNames().stream()
          .collect(
              Collectors.toMap(name -> name, properties::getProperty, (a, b) -> b, TreeMap::new));
    } catch (IOException | IllegalArgumentException e) {
      throw bad("setting.file.unreadable", file);
    }
  }

  static CannotGoOn bad(String key, Object... arguments) {
    return new CannotGoOn(Ending.BAD_SETTING, Text.of(key, arguments));
  }
}
