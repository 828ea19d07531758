package org.estation.player.text;

import org.estation.shared.program.Words;

/** The player cannot start or go on; a person has to do what the words say. */
public final class CannotGoOn extends Exception {
  private static final long serialVersionUID = 1L;

  private final Ending ending;
  private final String chinese;
  private final String english;

  /** Ends the player with these words. */
  public CannotGoOn(Ending ending, Words words) {
    super(words.en());
    this.ending = ending;
    this.chinese = words.zh();
    this.english = words.en();
  }

  /** How the process ends. */
  public Ending ending() {
    return ending;
  }

  /** What is wrong and what to do. */
  public Words words() {
    return new Words(chinese, english);
  }
}
