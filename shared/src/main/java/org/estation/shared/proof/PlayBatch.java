package org.estation.shared.proof;

import java.util.List;
import org.estation.shared.id.JournalId;
import org.estation.shared.id.Sha256;

/**
 * Consecutive records of one journal, the payload of a JWS that the device signs.
 *
 * @param first the first line's number
 * @param previous the hash before the first line
 * @param lines the exact lines, 1 to 500, each at most 4,096 characters
 */
public record PlayBatch(JournalId journal, long first, Sha256 previous, List<String> lines) {
  /** The most lines of a batch. */
  public static final int MOST_LINES = 500;

  /** The longest line, in characters. */
  public static final int LONGEST_LINE = 4_096;

  public PlayBatch {
    lines = List.copyOf(lines);
    if (first < 1 || lines.isEmpty() || lines.size() > MOST_LINES) {
      throw new IllegalArgumentException(
          "a batch has 1 to " + MOST_LINES + " lines from number 1 on");
    }
    if (lines.stream().anyMatch(line -> line.length() > LONGEST_LINE)) {
      throw new IllegalArgumentException("a line has at most " + LONGEST_LINE + " characters");
    }
  }

  /**
   * The server's answer: everything up to this number is durable there.
   *
   * @param stored the last number stored, 0 when none is
   * @param hash the chain's hash at that number
   */
  public record Receipt(JournalId journal, long stored, Sha256 hash) {}
}
