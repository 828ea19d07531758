package org.estation.server.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.estation.playlists.schedule.Rules;
import org.estation.playlists.schedule.calendar.NamedCalendar;
import org.estation.server.platform.blob.BlobStore;
import org.estation.server.platform.http.Refusal;
import org.estation.shared.id.Sha256;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.program.Program;
import org.estation.shared.program.ShareGroup;

/**
 * Compiles what is published into programs. The same bookings in one zone give the same bytes,
 * which are kept once; a program is compiled once for each distinct set of inputs.
 */
final class Programs {
  private static final int MOST_READ = 256;
  private static final int MOST_COMPILED = 100_000;
  private static final byte[] BEGINNING = "{\"engine\":".getBytes(StandardCharsets.UTF_8);

  private final PublishedRules rules;
  private final BlobStore blobs;
  private final Map<Sha256, Stored> compiled = recent(MOST_COMPILED);
  private final Map<Sha256, Program> read = recent(MOST_READ);

  /** A program's bytes as they are kept. */
  record Stored(Sha256 hash, long size) {}

  Programs(PublishedRules rules, BlobStore blobs) {
    this.rules = rules;
    this.blobs = blobs;
  }

  private static <K, V> Map<K, V> recent(int most) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
      }
    };
  }

  /** Compiles programs of what is published, all from one look at the library. */
  @FunctionalInterface
  interface Batch {
    /**
     * The program of some of these bookings.
     *
     * @param zone the IANA zone of its screens
     * @throws Refusal when they make no program, or one that no screen would take
     */
    Stored program(String zone, List<Publication> published);
  }

  /** A look at what these bookings play. */
  Batch batch(List<Publication> published) {
    PublishedRules.Stock stock = rules.stock(published);
    return (zone, some) -> kept(checked(() -> rules.of(zone, some, stock)));
  }

  private synchronized Stored kept(Rules inputs) {
    return compiled.computeIfAbsent(Sha256.of(Json.bytes(inputs)), hash -> keep(inputs));
  }

  /** A program that nobody keeps yet. */
  record Planned(Program program, Sha256 hash) {}

  /** Makes the very programs that screens would follow, all from one look; nothing is kept. */
  @FunctionalInterface
  interface Trial {
    /**
     * The program of some of these bookings.
     *
     * @param zone the IANA zone of its screens
     * @throws Refusal when they make no program, or one that no screen would take
     */
    Planned program(String zone, List<Publication> published);
  }

  /** A look at what these bookings play, or would. */
  Trial trial(List<Publication> published) {
    return trial(rules.stock(published));
  }

  /** A look at what these bookings would play with other calendars and share groups. */
  Trial trial(
      List<Publication> published, List<NamedCalendar> calendars, Map<String, ShareGroup> groups) {
    PublishedRules.Stock now = rules.stock(published);
    return trial(new PublishedRules.Stock(now.items(), now.names(), calendars, groups));
  }

  private Trial trial(PublishedRules.Stock stock) {
    return (zone, some) -> {
      Program program = checked(() -> rules.of(zone, some, stock).program());
      return new Planned(program, Sha256.of(bytes(program)));
    };
  }

  private static <T> T checked(Supplier<T> work) {
    try {
      return work.get();
    } catch (IllegalArgumentException e) {
      throw new Refusal(422, "PROGRAM_RULE", String.valueOf(e.getMessage()));
    }
  }

  private static byte[] bytes(Program program) {
    byte[] bytes = Json.bytes(program);
    if (bytes.length > Program.LARGEST) {
      throw new Refusal(422, "PROGRAM_TOO_LARGE", (bytes.length >> 20) + 1, Program.LARGEST >> 20);
    }
    return bytes;
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

  private Stored keep(Rules inputs) {
    byte[] bytes = bytes(checked(inputs::program));
    try {
      return new Stored(blobs.keep(bytes), bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
