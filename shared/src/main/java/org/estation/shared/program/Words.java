package org.estation.shared.program;

/** A text for people in both languages, at most 500 characters each. */
public record Words(String zh, String en) {
  private static final int LONGEST = 500;

  public Words {
    if (zh.length() > LONGEST || en.length() > LONGEST) {
      throw new IllegalArgumentException("words for people have at most 500 characters");
    }
  }
}
