package org.estation.playlists.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.program.Playlist;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;

/** What a program can show: its items and playlists by number, and which stands in which. */
final class Repertoire {
  private final List<ProgramItem> items;
  private final List<Listing> listings = new ArrayList<>();
  private final List<List<Listing>> holders = new ArrayList<>();
  private final Map<PlaylistId, Listing> byId = new HashMap<>();

  Repertoire(Program program) {
    items = program.items();
    items.forEach(_ -> holders.add(new ArrayList<>()));
    Map<ItemId, Integer> numbers = new HashMap<>();
    items.forEach(item -> numbers.put(item.id(), numbers.size()));
    for (Playlist playlist : program.playlists()) {
      Listing listing = new Listing(listings.size(), playlist);
      listings.add(listing);
      byId.put(playlist.id(), listing);
    }
    listings.forEach(listing -> fill(listing, numbers));
  }

  /** A playlist with its entries looked up. */
  static final class Listing {
    private final int number;
    private final Playlist playlist;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Listing> holders = new ArrayList<>();

    private Listing(int number, Playlist playlist) {
      this.number = number;
      this.playlist = playlist;
    }

    int number() {
      return number;
    }

    Playlist playlist() {
      return playlist;
    }

    List<Entry> entries() {
      return entries;
    }

    /** The playlists this one stands in, once for each entry. */
    List<Listing> holders() {
      return holders;
    }
  }

  /** An entry with what it names looked up. */
  sealed interface Entry {
    /** An item by its number. */
    record Show(int item) implements Entry {}

    /** A playlist of which a visit takes some entries. */
    record Visit(Listing listing, int take) implements Entry {}

    /** Whether both name the same item or the same playlist. */
    default boolean namesSameAs(Entry other) {
      return switch (this) {
        case Show show -> other instanceof Show shown && shown.item == show.item;
        case Visit visit -> other instanceof Visit visited && visited.listing == visit.listing;
      };
    }
  }

  private void fill(Listing listing, Map<ItemId, Integer> numbers) {
    for (Playlist.Entry entry : listing.playlist.entries()) {
      switch (entry) {
        case Playlist.Entry.OfItem one -> {
          int number = Objects.requireNonNull(numbers.get(one.item()));
          listing.entries.add(new Entry.Show(number));
          holders.get(number).add(listing);
        }
        case Playlist.Entry.OfPlaylist nested -> {
          Listing inner = listing(nested.playlist());
          listing.entries.add(new Entry.Visit(inner, nested.take()));
          inner.holders.add(listing);
        }
      }
    }
  }

  List<ProgramItem> items() {
    return items;
  }

  List<Listing> listings() {
    return listings;
  }

  /** The playlist of this id. */
  Listing listing(PlaylistId id) {
    return Objects.requireNonNull(byId.get(id));
  }

  /** The playlists an item stands in, once for each entry. */
  List<Listing> holders(int item) {
    return holders.get(item);
  }
}
