package org.estation.server.media;

/** What a look into a file found. */
public sealed interface Inspection {
  /**
   * A picture that decodes to its end.
   *
   * @param width pixels
   * @param height pixels
   */
  record Picture(FileType type, int width, int height) implements Inspection {}

  /**
   * A video in the house format.
   *
   * @param width pixels as shown, after rotation
   * @param height pixels as shown
   * @param duration milliseconds, 3 s to 4 h
   */
  record Video(int width, int height, long duration) implements Inspection {}

  /** A file that no screen can show. */
  record Refused(Refusal why) implements Inspection {}
}
