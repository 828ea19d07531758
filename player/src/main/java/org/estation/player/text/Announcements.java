package org.estation.player.text;

import java.io.PrintStream;
import org.estation.shared.program.Words;

/** What the player says on its standard output: a line an event, for people and for scripts. */
public final class Announcements {
  private final PrintStream out;

  /** Announcements on this stream. */
  public Announcements(PrintStream out) {
    this.out = out;
  }

  /** Says a sentence in both languages. */
  public void say(String key, Object... arguments) {
    say(Text.of(key, arguments));
  }

  /** Says a sentence in both languages. */
  public void say(Words words) {
    out.println(words.zh() + " / " + words.en());
    out.flush();
  }

  /**
   * Says something that a script waits for, as {@code estation: WORD VALUE}.
   *
   * @param value may be empty
   */
  public void tell(String word, String value) {
    out.println(("estation: " + word + " " + value).strip());
    out.flush();
  }
}
