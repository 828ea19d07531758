package org.estation.player.proof;

import org.estation.shared.proof.PlayRecord;

/** A record that has everything but its number, which the journal gives. */
@FunctionalInterface
public interface Draft {
  /** The record with this number. */
  PlayRecord numbered(long number);
}
