package org.estation.server;

import java.util.List;

/** Options among the words that were typed. */
final class Options {
  private Options() {}

  /** Takes an option and its value out of the words; what it is otherwise when it is not there. */
  static String take(List<String> words, String name, String otherwise) throws Stop {
    int at = words.indexOf(name);
    if (at < 0) {
      return otherwise;
    }
    if (at + 1 >= words.size() || words.get(at + 1).startsWith("--")) {
      throw new Stop(
          Stop.BAD_USE, "选项 " + name + " 缺少它的值。", "The option " + name + " lacks its value.");
    }
    words.remove(at);
    return words.remove(at);
  }
}
