package org.estation.player.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.estation.player.fault.Faults;
import org.estation.shared.id.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CacheIT {
  @TempDir Path data;
  private final Faults faults = new Faults(InstantSource.system());

  @Test
  void after_a_clean_stop_files_are_there_at_once() throws IOException {
    Sha256 film = put("film");
    Cache cache = cache(true);
    assertTrue(cache.file(film).isPresent());
    assertEquals(4, cache.size());
  }

  @Test
  void after_a_power_cut_a_file_is_given_out_only_when_it_was_hashed() throws IOException {
    Sha256 film = put("film");
    Sha256 other = put("other film");
    Cache cache = cache(false);
    assertTrue(cache.file(film).isEmpty());
    cache.verify(List.of(film));
    assertTrue(cache.file(film).isPresent());
    assertTrue(cache.file(other).isEmpty());
  }

  @Test
  void a_damaged_file_is_removed_and_counted() throws IOException {
    Sha256 film = put("film");
    Sha256 small = put("small");
    damage(film);
    damage(small);
    Cache cache = cache(true);
    cache.verify(cache.hashes());
    assertTrue(cache.bytes(small, 100).isEmpty());
    assertTrue(cache.file(film).isEmpty());
    assertFalse(cache.holds(film));
    assertEquals(2, faults.list().size());
    assertEquals("BLOB_DAMAGED", faults.list().getFirst().code());
  }

  @Test
  void bytes_are_read_up_to_a_bound() throws IOException {
    Sha256 program = put("program");
    Cache cache = cache(false);
    assertTrue(cache.bytes(program, 6).isEmpty());
    assertArrayEquals(
        "program".getBytes(StandardCharsets.UTF_8), cache.bytes(program, 7).orElseThrow());
  }

  @Test
  void a_sweep_removes_what_no_generation_names_parts_too() throws IOException {
    Sha256 film = put("film");
    Sha256 old = put("old");
    Path part = data.resolve("parts").resolve(old + ".part");
    Path wanted = data.resolve("parts").resolve(film + ".part");
    Cache cache = cache(true);
    Files.writeString(part, "x");
    Files.writeString(wanted, "x");
    cache.keep(() -> Set.of(film));
    cache.sweep();
    assertTrue(cache.file(film).isPresent());
    assertTrue(cache.file(old).isEmpty());
    assertFalse(Files.exists(part));
    assertTrue(Files.exists(wanted));
  }

  @Test
  void parts_and_files_with_other_names_are_not_listed() throws IOException {
    Cache first = cache(true);
    Files.writeString(data.resolve("parts").resolve(Sha256.of(new byte[1]) + ".part"), "x");
    Files.createDirectories(data.resolve("blobs").resolve("ab"));
    Files.writeString(data.resolve("blobs").resolve("ab").resolve("readme"), "x");
    assertEquals(0, first.hashes().size());
    assertEquals(0, cache(true).hashes().size());
  }

  private Cache cache(boolean trusted) throws IOException {
    return new Cache(data, trusted, faults);
  }

  private Sha256 put(String text) throws IOException {
    Sha256 hash = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    Files.createDirectories(path(hash).getParent());
    Files.writeString(path(hash), text);
    return hash;
  }

  private void damage(Sha256 hash) throws IOException {
    byte[] bytes = Files.readAllBytes(path(hash));
    bytes[0] ^= 1;
    Files.write(path(hash), bytes);
  }

  private Path path(Sha256 hash) {
    return data.resolve("blobs").resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
  }
}
