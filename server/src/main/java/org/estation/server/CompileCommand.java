package org.estation.server;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.estation.shared.json.Json;

/**
 * {@code compile RULES.json [--out FILE]}: the bytes of the program that a rules document makes
 * ({@code docs/rules.md}), on standard output or in a file. Exits with 2 for wrong use and with 3
 * where the file holds no rules.
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
    byte[] program = Json.bytes(Documents.rules(words.getFirst()).program());
    if (file.isEmpty()) {
      out.write(program, 0, program.length);
      out.flush();
    } else {
      CommandFiles.write(file, program);
    }
  }
}
