package org.estation.player.proof;

import java.util.List;
import org.estation.shared.id.Sha256;

/**
 * One file of a journal as it was read.
 *
 * @param head what its first line says
 * @param lines the records that fit the chain, up to the first that does not
 * @param size bytes up to there
 * @param end what comes after
 */
record Segment(Head head, List<Line> lines, long size, End end) {
  /** What stands behind the lines that fit the chain. */
  enum End {
    /** Nothing. */
    WHOLE,
    /** A beginning of what was being written when power failed. */
    TORN,
    /** Lines that were once whole. */
    DAMAGED
  }

  /** Number of the last record that fits; one less than the first when there is none. */
  long last() {
    return head.first() + lines.size() - 1;
  }

  /** The chain's hash at this record, which is one of the file's or the one before them. */
  Sha256 hashAt(long number) {
    long index = number - head.first();
    return index < 0 ? head.previous() : lines.get((int) index).hash();
  }

  /** The records from this number on; none when it lies behind the last. */
  List<Line> from(long number) {
    return lines.subList((int) Math.min(number - head.first(), lines.size()), lines.size());
  }
}
