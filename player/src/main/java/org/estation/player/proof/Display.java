package org.estation.player.proof;

import java.util.Optional;

/** Knows whether a display is connected. */
@FunctionalInterface
public interface Display {
  /** Whether somebody could see a picture now; empty where the machine cannot tell. */
  Optional<Boolean> connected();
}
