package org.estation.playlists.timeline;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.estation.playlists.timeline.Repertoire.Listing;
import org.estation.shared.id.Sha256;
import org.estation.shared.program.Playlist;

/**
 * The order of a playlist's entries in one round. A shuffled round goes by the hash of playlist,
 * day, round and entry, so that every player and every auditor shuffles alike.
 */
final class RoundOrder {
  private RoundOrder() {}

  /** The entries of round 0 by their numbers. */
  static int[] first(Listing listing, int day) {
    return switch (listing.playlist().order()) {
      case IN_ORDER -> IntStream.range(0, listing.entries().size()).toArray();
      case SHUFFLED -> shuffled(listing, day, 0);
    };
  }

  /** The entries of a later round, which does not begin with what the round before ended with. */
  static int[] after(Listing listing, int day, int round, int[] before) {
    if (listing.playlist().order() == Playlist.Order.IN_ORDER) {
      return before;
    }
    int[] order = shuffled(listing, day, round);
    Repertoire.Entry last = listing.entries().get(before[before.length - 1]);
    if (order.length > 1 && listing.entries().get(order[0]).namesSameAs(last)) {
      int second = order[1];
      order[1] = order[0];
      order[0] = second;
    }
    return order;
  }

  private static int[] shuffled(Listing listing, int day, int round) {
    byte[] id = listing.playlist().id().value().getBytes(StandardCharsets.UTF_8);
    ByteBuffer drawn = ByteBuffer.allocate(id.length + 3 * Integer.BYTES).put(id);
    drawn.putInt(day).putInt(round).mark();
    MessageDigest digest = Sha256.digest();
    byte[][] hashes = new byte[listing.entries().size()][];
    Arrays.setAll(hashes, entry -> digest.digest(drawn.reset().putInt(entry).array()));
    return IntStream.range(0, hashes.length)
        .boxed()
        .sorted(Comparator.comparing(entry -> hashes[entry], Arrays::compareUnsigned))
        .mapToInt(entry -> entry)
        .toArray();
  }
}
