package org.estation.server.platform.blob;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.estation.shared.id.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobStoreIT {
  private static final byte[] BYTES = "科普".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void bytes_are_found_by_their_hash_and_kept_once() throws IOException {
    BlobStore blobs = new BlobStore(folder);
    Sha256 hash = blobs.keep(BYTES);
    assertEquals(Sha256.of(BYTES), hash);
    assertEquals(hash, blobs.keep(BYTES));
    assertArrayEquals(BYTES, Files.readAllBytes(blobs.find(hash).orElseThrow()));
    assertTrue(blobs.find(Sha256.of(new byte[1])).isEmpty());
    assertEquals(1, files());
  }

  @Test
  void what_was_half_written_when_the_process_died_is_gone_at_the_next_start() throws IOException {
    Path half = new BlobStore(folder).stage();
    Files.write(half, BYTES);
    BlobStore after = new BlobStore(folder);
    assertEquals(0, files());
    assertTrue(after.find(Sha256.of(BYTES)).isEmpty());
  }

  @Test
  void a_stream_longer_than_its_bound_is_refused_and_leaves_nothing() throws IOException {
    BlobStore blobs = new BlobStore(folder);
    assertThrows(BlobStore.TooLarge.class, () -> blobs.stage(new ByteArrayInputStream(BYTES), 5));
    assertEquals(0, files());
    assertEquals(BYTES.length, Files.size(blobs.stage(new ByteArrayInputStream(BYTES), 6)));
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).count();
    }
  }
}
