package org.estation.player;

import java.nio.file.Path;
import java.util.List;
import org.estation.player.config.Configuration;
import org.estation.player.config.ConfigurationReader;
import org.estation.player.text.CannotGoOn;
import org.estation.player.text.Ending;
import org.estation.player.text.Text;
import org.estation.shared.program.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The player's process: settings, folder, player, and how it ends. */
public final class Main {
  private static final Logger LOG = LoggerFactory.getLogger(Main.class);

  private Main() {}

  /** Runs a player until it is asked to end; the exit codes are those of {@link Ending}. */
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments)).code());
  }

  private static Ending run(List<String> arguments) {
    try {
      Path home = Path.of(System.getProperty("user.home"));
      Configuration configuration = new ConfigurationReader(System.getenv(), home).read(arguments);
      try (DataFolder folder = DataFolder.open(configuration.data())) {
        return Player.start(configuration, folder).untilEnded();
      }
    } catch (CannotGoOn e) {
      complain(e.words());
      return e.ending();
    } catch (RuntimeException e) {
      LOG.error("The player failed", e);
      complain(Text.of("defect"));
      return Ending.DEFECT;
    }
  }

  /** Tells a person why the player ends. */
  static void complain(Words words) {
    System.err.println(words.zh() + "\n" + words.en());
  }
}
