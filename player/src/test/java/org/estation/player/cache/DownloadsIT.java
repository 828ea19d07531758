package org.estation.player.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.estation.player.fault.Faults;
import org.estation.shared.id.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
final class DownloadsIT {
  @TempDir Path data;
  private final Faults faults = new Faults(InstantSource.system());
  private final AtomicLong free = new AtomicLong(Long.MAX_VALUE);
  private final Map<Sha256, byte[]> library = new ConcurrentHashMap<>();
  private final Semaphore came = new Semaphore(0);
  private Cache cache;

  @BeforeEach
  void open() throws IOException {
    cache = new Cache(new BlobFolder(data, folder -> free.get()), true, faults);
  }

  @Test
  void files_are_fetched_in_the_order_of_need_and_only_so_many_at_once() throws Exception {
    List<Wanted> wanted = IntStream.range(0, 12).mapToObj(i -> file("film " + i)).toList();
    List<Sha256> order = new CopyOnWriteArrayList<>();
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    BlobSource counting =
        (hash, from) -> {
          order.add(hash);
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          return new BlobSource.Opened(closing(bytes(hash), now::decrementAndGet), 0);
        };
    try (Downloads downloads = downloads(counting, 2, 10_000)) {
      downloads.want(wanted);
      assertTrue(came.tryAcquire(12, 10, TimeUnit.SECONDS));
    }
    assertTrue(most.get() <= 2);
    for (int i = 0; i < wanted.size(); i++) {
      assertTrue(Math.abs(order.indexOf(wanted.get(i).hash()) - i) <= 1);
    }
  }

  @Test
  void what_fails_is_tried_again_and_lets_others_pass() throws Exception {
    Wanted bad = file("bad");
    Wanted good = file("good");
    AtomicInteger attempts = new AtomicInteger();
    BlobSource failing =
        (hash, from) -> {
          if (hash.equals(bad.hash()) && attempts.incrementAndGet() < 4) {
            throw new IOException("no network");
          }
          return opened(hash, from);
        };
    try (Downloads downloads = downloads(failing, 1, 10_000)) {
      downloads.want(List.of(bad, good));
      assertTrue(came.tryAcquire(2, 10, TimeUnit.SECONDS));
    }
    assertEquals(3, faults.list().getFirst().count());
    assertEquals("BLOB_FAILED", faults.list().getFirst().code());
    assertEquals(bad.hash().hex(), faults.list().getFirst().subject());
  }

  @Test
  void a_download_that_gets_nothing_for_too_long_is_broken_off_and_continued() throws Exception {
    Wanted film = file("a film that takes long");
    CountDownLatch never = new CountDownLatch(1);
    List<Long> asked = new CopyOnWriteArrayList<>();
    BlobSource dripping =
        (hash, from) -> {
          asked.add(from);
          InputStream body = opened(hash, from).body();
          return new BlobSource.Opened(asked.size() > 1 ? body : new Dripping(body, never), from);
        };
    try (Downloads downloads = downloads(dripping, 1, 30)) {
      downloads.want(List.of(film));
      assertTrue(came.tryAcquire(1, 10, TimeUnit.SECONDS));
    }
    assertEquals(List.of(0L, 1L), asked);
  }

  @Test
  void wrong_bytes_are_counted() throws Exception {
    Wanted film = file("film");
    AtomicInteger attempts = new AtomicInteger();
    BlobSource lying =
        (hash, from) ->
            attempts.incrementAndGet() < 3
                ? new BlobSource.Opened(new ByteArrayInputStream(new byte[4]), 0)
                : opened(hash, from);
    try (Downloads downloads = downloads(lying, 1, 10_000)) {
      downloads.want(List.of(film));
      assertTrue(came.tryAcquire(1, 10, TimeUnit.SECONDS));
    }
    assertEquals("BLOB_WRONG", faults.list().getFirst().code());
    assertEquals(2, faults.list().getFirst().count());
  }

  @Test
  void a_full_disk_gives_up_what_no_generation_names_and_is_reported() throws Exception {
    Wanted old = file("old");
    Wanted kept = file("kept");
    Wanted fresh = file("fresh");
    try (Downloads downloads = downloads(this::opened, 1, 10_000)) {
      downloads.want(List.of(old, kept));
      assertTrue(came.tryAcquire(2, 10, TimeUnit.SECONDS));
      cache.keep(() -> Set.of(kept.hash(), fresh.hash()));
      free.set(1_000);
      downloads.want(List.of(kept, fresh));
      while (faults.list().isEmpty()) {
        Thread.onSpinWait();
      }
      assertEquals("DISK_FULL", faults.list().getFirst().code());
      assertFalse(cache.holds(old.hash()));
      assertTrue(cache.holds(kept.hash()));
      free.set(Long.MAX_VALUE);
      assertTrue(came.tryAcquire(1, 10, TimeUnit.SECONDS));
    }
    assertTrue(cache.holds(fresh.hash()));
  }

  private Downloads downloads(BlobSource source, int parallel, long patience) {
    Pace pace = new Pace(parallel, patience, 2, failures -> 1);
    Downloads downloads = new Downloads(cache, source, faults, pace);
    downloads.whenOneCame(came::release);
    return downloads;
  }

  private Wanted file(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    library.put(Sha256.of(bytes), bytes);
    return new Wanted(Sha256.of(bytes), bytes.length);
  }

  private BlobSource.Opened opened(Sha256 hash, long from) {
    byte[] bytes = bytes(hash);
    int start = (int) from;
    return new BlobSource.Opened(
        new ByteArrayInputStream(bytes, start, bytes.length - start), from);
  }

  private byte[] bytes(Sha256 hash) {
    return Objects.requireNonNull(library.get(hash));
  }

  private static InputStream closing(byte[] bytes, Runnable action) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public void close() {
        action.run();
      }
    };
  }

  /** One byte, and then nothing until it is closed. */
  private static final class Dripping extends InputStream {
    private final InputStream body;
    private final CountDownLatch closed;
    private boolean dripped;

    Dripping(InputStream body, CountDownLatch closed) {
      this.body = body;
      this.closed = closed;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (!dripped) {
        dripped = true;
        return body.read(buffer, offset, 1);
      }
      try {
        closed.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      throw new IOException("closed");
    }

    @Override
    public void close() {
      closed.countDown();
    }
  }
}
