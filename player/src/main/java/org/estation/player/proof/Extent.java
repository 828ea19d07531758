package org.estation.player.proof;

import java.util.List;
import org.estation.shared.id.Sha256;

/**
 * How far a journal on disk reaches.
 *
 * @param heads what the first lines of its files say, in order
 * @param last number of the last record that can be read, 0 when there is none
 * @param hash the chain's hash there
 * @param size bytes of the last file
 * @param damaged whether there was more once, so that nothing may be added
 */
record Extent(List<Head> heads, long last, Sha256 hash, long size, boolean damaged) {
  Extent {
    heads = List.copyOf(heads);
  }

  /** Number of the first record that is still kept. */
  long oldest() {
    return heads.isEmpty() ? last + 1 : heads.getFirst().first();
  }

  Extent asDamaged() {
    return new Extent(heads, last, hash, size, true);
  }
}
