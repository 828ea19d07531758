package org.estation.player.cache;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.estation.player.disk.DiskFull;
import org.estation.player.fault.FaultCode;
import org.estation.player.fault.Faults;
import org.estation.shared.id.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches what is wanted, a few files at a time, in the order in which it is needed. A file that
 * fails is tried again later and lets others pass; one that gets too slow is broken off and
 * continued.
 */
public final class Downloads implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);
  private static final long ROOM = 64L << 20;

  private final Cache cache;
  private final BlobSource source;
  private final Faults faults;
  private final Pace pace;
  private final ScheduledExecutorService threads;
  private final Map<Sha256, Download> running = new HashMap<>();
  private final Map<Sha256, Integer> failures = new HashMap<>();
  private final Set<Sha256> resting = new HashSet<>();
  private List<Wanted> wanted = List.of();
  private Runnable listener = () -> {};

  /** Downloads from this source into this cache. */
  public Downloads(Cache cache, BlobSource source, Faults faults, Pace pace) {
    this.cache = cache;
    this.source = source;
    this.faults = faults;
    this.pace = pace;
    threads =
        new ScheduledThreadPoolExecutor(
            2 * pace.parallel() + 1, Thread.ofPlatform().daemon().name("download-", 0).factory());
  }

  /** Calls this, on any thread, whenever a file has come. */
  public synchronized void whenOneCame(Runnable action) {
    listener = action;
  }

  /**
   * Says what is wanted from now on, most urgent first, in place of what was wanted before. Files
   * that are held already are passed over.
   */
  public synchronized void want(List<Wanted> files) {
    wanted = List.copyOf(files);
    begin();
  }

  @Override
  public synchronized void close() {
    wanted = List.of();
    threads.shutdownNow();
    running.values().forEach(Download::breakOff);
  }

  private void begin() {
    for (Wanted file : wanted) {
      if (running.size() >= pace.parallel() || threads.isShutdown()) {
        return;
      }
      Sha256 hash = file.hash();
      if (!cache.holds(hash) && !running.containsKey(hash) && !resting.contains(hash)) {
        Download download = new Download(cache, source, file);
        running.put(hash, download);
        threads.execute(() -> run(file, download));
      }
    }
  }

  private void run(Wanted file, Download download) {
    ScheduledFuture<?> watch =
        threads.scheduleWithFixedDelay(
            new Watch(download), pace.patience(), pace.patience(), TimeUnit.MILLISECONDS);
    boolean came = false;
    try {
      makeRoom(file.size());
      download.run();
      came = true;
    } catch (IOException e) {
      faults.add(code(e), DiskFull.is(e) ? "" : file.hash().hex());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.error("A download failed", e);
      faults.add(FaultCode.DEFECT, "download");
    } finally {
      watch.cancel(false);
      ended(file.hash(), came);
    }
  }

  private synchronized void ended(Sha256 hash, boolean came) {
    running.remove(hash);
    if (came) {
      failures.remove(hash);
      listener.run();
    } else if (!threads.isShutdown()) {
      int count = failures.merge(hash, 1, Integer::sum);
      resting.add(hash);
      var _ =
          threads.schedule(
              () -> rested(hash), pace.backoff().applyAsLong(count), TimeUnit.MILLISECONDS);
    }
    begin();
  }

  private synchronized void rested(Sha256 hash) {
    resting.remove(hash);
    begin();
  }

  private void makeRoom(long size) throws IOException {
    if (cache.free() - size < ROOM) {
      cache.sweep();
    }
    if (cache.free() - size < ROOM) {
      throw new IOException(DiskFull.MESSAGE);
    }
  }

  private static FaultCode code(IOException failure) {
    if (DiskFull.is(failure)) {
      return FaultCode.DISK_FULL;
    }
    return failure instanceof WrongBytes ? FaultCode.BLOB_WRONG : FaultCode.BLOB_FAILED;
  }

  /** Breaks a download off that is too slow. */
  private final class Watch implements Runnable {
    private final Download download;
    private long before;
    private boolean watching;

    Watch(Download download) {
      this.download = download;
    }

    @Override
    public void run() {
      long have = download.have();
      boolean fetching = download.isFetching();
      if (watching && fetching && have - before < pace.least()) {
        download.breakOff();
      }
      watching = fetching;
      before = have;
    }
  }
}
