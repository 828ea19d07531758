package org.estation.playlists.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.program.Playlist;
import org.estation.shared.program.Program;

/** The playlists of a program, and the order of their rounds on a day. */
final class Shelf {
  private final Map<PlaylistId, Playlist> playlists = new HashMap<>();
  private final Map<Round, List<Integer>> orders = new HashMap<>();
  private final int day;
  private final Set<Reach> reached;

  Shelf(Program program, int day, Set<Reach> reached) {
    program.playlists().forEach(playlist -> playlists.put(playlist.id(), playlist));
    this.day = day;
    this.reached = reached;
  }

  private record Round(PlaylistId playlist, int number) {}

  Playlist playlist(PlaylistId id) {
    Playlist playlist = playlists.get(id);
    if (playlist == null) {
      throw new IllegalStateException("no playlist " + id);
    }
    return playlist;
  }

  /** Whether an item in the playlist, or in one nested in it, may start. */
  boolean eligible(Playlist playlist, Predicate<ItemId> mayStart) {
    return playlist.entries().stream().anyMatch(entry -> eligible(entry, mayStart));
  }

  int eligibleEntries(Playlist playlist, Predicate<ItemId> mayStart) {
    return (int) playlist.entries().stream().filter(entry -> eligible(entry, mayStart)).count();
  }

  private boolean eligible(Playlist.Entry entry, Predicate<ItemId> mayStart) {
    return switch (entry) {
      case Playlist.Entry.OfItem one -> mayStart.test(one.item());
      case Playlist.Entry.OfPlaylist nested -> eligible(playlist(nested.playlist()), mayStart);
    };
  }

  /** The entry indices of a round, in their order. */
  List<Integer> order(Playlist playlist, int round) {
    Round key = new Round(playlist.id(), round);
    List<Integer> known = orders.get(key);
    if (known == null) {
      known = List.copyOf(ordered(playlist, round));
      orders.put(key, known);
    }
    return known;
  }

  private List<Integer> ordered(Playlist playlist, int round) {
    List<Integer> order =
        new ArrayList<>(IntStream.range(0, playlist.entries().size()).boxed().toList());
    if (playlist.order() == Playlist.Order.IN_ORDER) {
      return order;
    }
    order.sort(Comparator.comparing(index -> hash(playlist.id(), round, index)));
    if (round > 0 && order.size() >= 2) {
      int before = order(playlist, round - 1).getLast();
      if (names(playlist, order.getFirst()).equals(names(playlist, before))) {
        reached.add(Reach.SHUFFLE_SWAP);
        order.add(1, order.removeFirst());
      }
    }
    return order;
  }

  private static Object names(Playlist playlist, int index) {
    return switch (playlist.entries().get(index)) {
      case Playlist.Entry.OfItem one -> one.item();
      case Playlist.Entry.OfPlaylist nested -> nested.playlist();
    };
  }

  /** In lower-case hexadecimal digits, which sort as the bytes do without a sign. */
  private String hash(PlaylistId playlist, int round, int index) {
    byte[] name = playlist.value().getBytes(StandardCharsets.UTF_8);
    byte[] text =
        ByteBuffer.allocate(name.length + 12)
            .put(name)
            .putInt(day)
            .putInt(round)
            .putInt(index)
            .array();
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
