package org.estation.server;

import org.estation.playlists.schedule.Rules;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.program.Program;

/** The JSON documents that commands take, or what is wrong with them and what to do about it. */
final class Documents {
  private Documents() {}

  /** The rules in a file ({@code docs/rules.md}). */
  static Rules rules(String file) throws Stop {
    byte[] bytes = CommandFiles.read(file);
    try {
      return Json.readExactly(bytes, Rules.class);
    } catch (BadJson e) {
      throw is(Program.class, bytes)
          ? new Stop(
              Stop.BAD_INPUT,
              file + " 已经是编译好的节目：用 ./estation timeline 查看它播什么。",
              file + " is a compiled program already: ./estation timeline tells what it shows.")
          : new Stop(
              Stop.BAD_INPUT,
              file + " 不是有效的规则：" + e.inChinese() + "。请按 docs/rules.md 改正。",
              file + " holds no valid rules: " + e.getMessage() + ". Correct it by docs/rules.md.");
    }
  }

  /** The program in a file ({@code docs/wire.md}). */
  static Program program(String file) throws Stop {
    byte[] bytes = CommandFiles.read(file);
    try {
      return Json.readExactly(bytes, Program.class);
    } catch (BadJson e) {
      throw is(Rules.class, bytes)
          ? new Stop(
              Stop.BAD_INPUT,
              file + " 是规则，还不是节目：先运行 ./estation compile " + file + " --out 节目.json，再查看那个节目。",
              file
                  + " holds rules and is no program yet: first run ./estation compile "
                  + file
                  + " --out PROGRAM.json, then ask about that program.")
          : new Stop(
              Stop.BAD_INPUT,
              file + " 不是有效的节目：" + e.inChinese() + "。节目由 ./estation compile 从规则编译而来。",
              file
                  + " is no valid program: "
                  + e.getMessage()
                  + ". A program is what ./estation compile makes of rules.");
    }
  }

  private static boolean is(Class<?> type, byte[] bytes) {
    try {
      Json.readExactly(bytes, type);
      return true;
    } catch (BadJson e) {
      return false;
    }
  }
}
