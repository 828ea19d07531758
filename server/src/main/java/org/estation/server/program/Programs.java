package org.estation.server.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estation.playlists.schedule.BookingRule;
import org.estation.playlists.schedule.Compilation;
import org.estation.playlists.schedule.DayRule;
import org.estation.server.harvest.Harvested;
import org.estation.server.library.Item;
import org.estation.server.library.Library;
import org.estation.server.platform.blob.BlobStore;
import org.estation.server.screen.Screen;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.Sha256;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.program.Booking;
import org.estation.shared.program.ItemKind;
import org.estation.shared.program.Playlist;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.program.Region;
import org.jspecify.annotations.Nullable;

/**
 * Compiles what is published to a screen into a program. Screens with the same publications in one
 * zone get the same bytes, which are kept once; a program is compiled once for each distinct set of
 * inputs.
 */
final class Programs {
  private static final int MOST_KEPT = 256;
  private static final int LARGEST_RESERVE = 20;
  private static final byte[] BEGINNING = "{\"engine\":".getBytes(StandardCharsets.UTF_8);

  private final PublicationStore publications;
  private final Library library;
  private final BlobStore blobs;
  private final InstantSource clock;
  private final Map<Compilation, Stored> compiled = recent();
  private final Map<Sha256, Program> read = recent();

  /** A program's bytes as they are kept. */
  record Stored(Sha256 hash, long size) {}

  Programs(PublicationStore publications, Library library, BlobStore blobs, InstantSource clock) {
    this.publications = publications;
    this.library = library;
    this.blobs = blobs;
    this.clock = clock;
  }

  private static <K, V> Map<K, V> recent() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > MOST_KEPT;
      }
    };
  }

  /** The program for a screen now; empty where nothing is published to it. */
  synchronized Optional<Stored> forScreen(Screen screen) {
    List<Publication> published = publications.onScreen(screen.id());
    if (published.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(compiled.computeIfAbsent(inputs(screen, published), this::compile));
  }

  /** The program for a screen to which nothing is published any more. */
  synchronized Stored empty(Screen screen) {
    return compiled.computeIfAbsent(inputs(screen, List.of()), this::compile);
  }

  /** The program of this hash, where it was compiled here. */
  synchronized Optional<Program> find(Sha256 hash) {
    Program known = read.get(hash);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Program> found = blobs.find(hash).flatMap(Programs::parse);
    found.ifPresent(program -> read.put(hash, program));
    return found;
  }

  private static Optional<Program> parse(Path file) {
    try {
      return Files.size(file) <= Program.LARGEST && beginsAsProgram(file)
          ? Optional.of(Json.readExactly(Files.readAllBytes(file), Program.class))
          : Optional.empty();
    } catch (BadJson e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Devices may name any blob as a program, and a film is not to be read whole to find out. */
  private static boolean beginsAsProgram(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return Arrays.equals(stream.readNBytes(BEGINNING.length), BEGINNING);
    }
  }

  private Stored compile(Compilation inputs) {
    byte[] bytes = Json.bytes(inputs.program());
    try {
      return new Stored(blobs.keep(bytes), bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Compilation inputs(Screen screen, List<Publication> published) {
    ZoneId zone = ZoneId.of(screen.zone());
    LocalDate today = LocalDate.ofInstant(Instant.ofEpochMilli(clock.millis()), zone);
    Map<ItemId, ProgramItem> items = items(published);
    List<BookingRule> bookings = new ArrayList<>();
    List<Playlist> playlists = new ArrayList<>();
    for (Publication publication : published) {
      List<Playlist.Entry> entries =
          publication.entries().stream()
              .filter(items::containsKey)
              .map(Playlist.Entry::new)
              .toList();
      if (!entries.isEmpty()) {
        playlists.add(new Playlist(publication.playlist(), Playlist.Order.IN_ORDER, entries));
        bookings.add(booking(publication));
      }
    }
    List<ProgramItem> all = List.copyOf(items.values());
    return new Compilation(
        zone, today, List.of(Region.main()), bookings, playlists, all, reserve(all));
  }

  private static BookingRule booking(Publication publication) {
    Publication.Terms terms = publication.terms();
    return new BookingRule(
        publication.booking(),
        Program.MAIN,
        terms.layer(),
        publication.playlist(),
        new Booking.Share(publication.booking().value(), terms.weight(), 1),
        new DayRule(terms.firstDay(), terms.lastDay()));
  }

  private Map<ItemId, ProgramItem> items(List<Publication> published) {
    List<ItemId> wanted =
        published.stream()
            .flatMap(publication -> publication.entries().stream())
            .distinct()
            .toList();
    Map<ItemId, Item> known = library.find(wanted);
    Map<ItemId, ProgramItem> items = new LinkedHashMap<>();
    for (ItemId id : wanted) {
      Item item = known.get(id);
      if (item != null && item.approvedAt(clock.millis())) {
        items.put(id, programItem(item));
      }
    }
    return items;
  }

  private static ProgramItem programItem(Item item) {
    Harvested content = item.content();
    Long expires = item.approval().expiresAt();
    @Nullable Long notAfter = expires == null ? null : expires - 1;
    return new ProgramItem(
        item.id(),
        content.source(),
        content.kind(),
        content.title(),
        content.credit(),
        content.origin(),
        content.duration(),
        null,
        notAfter,
        content.media());
  }

  /** Fills slots whose media are missing: what is small and needs no decoder, in order. */
  private static List<ItemId> reserve(List<ProgramItem> items) {
    return items.stream()
        .filter(item -> item.kind() != ItemKind.VIDEO)
        .limit(LARGEST_RESERVE)
        .map(ProgramItem::id)
        .toList();
  }
}
