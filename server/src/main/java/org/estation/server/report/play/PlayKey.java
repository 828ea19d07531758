package org.estation.server.report.play;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estation.server.ledger.ChainId;

/**
 * The place of a single play among all: by its start, and among those of one start by the record it
 * comes from. A page of plays goes on from the key of the last one shown.
 *
 * @param start milliseconds since 1970 UTC
 * @param chain the chain of the record
 * @param number the record's number
 * @param index the place among the record's plays
 */
public record PlayKey(long start, ChainId chain, long number, int index)
    implements Comparable<PlayKey> {
  private static final Pattern FORM =
      Pattern.compile("([0-9]{1,18})-([0-9a-f]{32})-([0-9]{1,18})-([0-9]{1,9})");
  private static final Comparator<PlayKey> ORDER =
      Comparator.comparingLong(PlayKey::start)
          .thenComparing(key -> key.chain().hex())
          .thenComparingLong(PlayKey::number)
          .thenComparingInt(PlayKey::index);

  /** A key from its text; nothing where the text is none. */
  public static Optional<PlayKey> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new PlayKey(
            Long.parseLong(matcher.group(1)),
            new ChainId(matcher.group(2)),
            Long.parseLong(matcher.group(3)),
            Integer.parseInt(matcher.group(4))));
  }

  /** The key as a text. */
  public String text() {
    return start + "-" + chain.hex() + "-" + number + "-" + index;
  }

  @Override
  public int compareTo(PlayKey other) {
    return ORDER.compare(this, other);
  }
}
