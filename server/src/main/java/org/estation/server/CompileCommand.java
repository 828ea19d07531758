package org.estation.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.estation.playlists.schedule.Rules;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;

/**
 * {@code compile RULES.json [--out FILE]}: the bytes of the program that a rules document makes
 * ({@code docs/rules.md}), on standard output or in a file.
 */
final class CompileCommand {
  private CompileCommand() {}

  /** Runs what was typed behind {@code compile}. */
  static void run(List<String> typed, PrintStream out) throws Stop {
    List<String> words = new ArrayList<>(typed);
    String file = Options.take(words, "--out", "");
    if (words.size() != 1 || words.getFirst().startsWith("--")) {
      throw new Stop(
          Stop.BAD_USE,
          "用法：compile 规则.json [--out 节目.json]。",
          "Use: compile RULES.json [--out PROGRAM.json].");
    }
    byte[] program = Json.bytes(rules(words.getFirst()).program());
    if (file.isEmpty()) {
      out.write(program, 0, program.length);
      out.flush();
    } else {
      write(file, program);
    }
  }

  private static Rules rules(String file) throws Stop {
    try (InputStream stream = Files.newInputStream(Path.of(file))) {
      return Json.readExactly(stream.readNBytes(Json.LONGEST + 1), Rules.class);
    } catch (IOException | InvalidPathException e) {
      throw new Stop(Stop.BAD_USE, "读不了文件 " + file + "。", "The file " + file + " cannot be read.");
    } catch (BadJson e) {
      throw new Stop(
          Stop.BAD_USE,
          file + " 不是有效的规则：" + e.getMessage(),
          file + " holds no valid rules: " + e.getMessage());
    }
  }

  private static void write(String file, byte[] program) throws Stop {
    try {
      Files.write(Path.of(file), program);
    } catch (IOException | InvalidPathException e) {
      throw new Stop("写不了文件 " + file + "。", "The file " + file + " cannot be written.");
    }
  }
}
