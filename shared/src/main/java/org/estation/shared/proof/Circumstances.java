package org.estation.shared.proof;

import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;

/**
 * What a record's truth hangs on.
 *
 * @param screen the screen the device stood for
 * @param program the program in force
 * @param assignment the assignment version in force
 * @param boot the player's start it belongs to: random, 1 to 64 characters
 * @param clockOffset milliseconds to add to the device's clock to get the record's instants
 * @param uncertainty how far the instants may be off, milliseconds
 * @param unsure whether there was no trusted time, or the uncertainty was over 5 s
 */
public record Circumstances(
    ScreenId screen,
    Sha256 program,
    long assignment,
    String boot,
    long clockOffset,
    long uncertainty,
    boolean unsure) {
  public Circumstances {
    if (boot.isEmpty() || boot.length() > 64 || uncertainty < 0) {
      throw new IllegalArgumentException(
          "circumstances without a boot or with a negative uncertainty");
    }
  }
}
