package org.estation.player.proof;

/** Knows whether a display is connected. */
@FunctionalInterface
public interface Display {
  /** Whether somebody could see a picture now. */
  boolean isConnected();
}
