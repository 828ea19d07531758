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
import org.estation.server.platform.blob.BlobStore;
import org.estation.server.platform.http.Refusal;
import org.estation.server.screen.Screen;
import org.estation.shared.id.Sha256;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.program.Program;

/**
 * Compiles what is published to a screen into a program. Screens with the same publications in one
 * zone get the same bytes, which are kept once; a program is compiled once for each distinct set of
 * inputs.
 */
final class Programs {
  private static final int MOST_KEPT = 256;
  private static final byte[] BEGINNING = "{\"engine\":".getBytes(StandardCharsets.UTF_8);

  private final PublicationStore publications;
  private final PublishedRules rules;
  private final BlobStore blobs;
  private final Map<Rules, Stored> compiled = recent();
  private final Map<Sha256, Program> read = recent();

  /** A program's bytes as they are kept. */
  record Stored(Sha256 hash, long size) {}

  Programs(PublicationStore publications, PublishedRules rules, BlobStore blobs) {
    this.publications = publications;
    this.rules = rules;
    this.blobs = blobs;
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
    return Optional.of(kept(screen.zone(), published));
  }

  /** The program for a screen to which nothing is published any more. */
  synchronized Stored empty(Screen screen) {
    return kept(screen.zone(), List.of());
  }

  private Stored kept(String zone, List<Publication> published) {
    return compiled.computeIfAbsent(checked(() -> rules.of(zone, published)), this::keep);
  }

  /** A program that nobody keeps yet. */
  record Planned(Program program, Sha256 hash) {}

  /**
   * The very program that screens in a zone would follow if this were published to them. Nothing is
   * kept.
   *
   * @throws Refusal when what is published makes no program, or one that no screen would take
   */
  Planned planned(String zone, List<Publication> published) {
    Program program = checked(() -> rules.of(zone, published).program());
    return new Planned(program, Sha256.of(bytes(program)));
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
