package org.estation.bench.fleet;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;

/** Simulated screens that all listen. */
final class CrowdClient implements AutoCloseable {
  private static final long LONGEST_MINUTES = 5;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<ScreenClient> screens = new ArrayList<>();
  private final AtomicLongArray alertedAt;
  private volatile CountDownLatch back;
  private volatile CountDownLatch alerted = new CountDownLatch(0);

  /** Enrols a player for each of these screens and lets them all listen. */
  static CrowdClient join(Site site, List<String> ids) throws IOException, InterruptedException {
    CrowdClient crowd = new CrowdClient(ids.size());
    for (int i = 0; i < ids.size(); i++) {
      ScreenClient screen = new ScreenClient(crowd.http, site.address(), crowd.watch(i));
      Map<String, String> code = Map.of("code", screen.enrol());
      site.console().put("/screens/" + ids.get(i) + "/device", code, Map.class);
      crowd.screens.add(screen);
    }
    crowd.screens.forEach(screen -> crowd.threads.execute(screen::live));
    crowd.awaitBack();
    return crowd;
  }

  private CrowdClient(int size) {
    alertedAt = new AtomicLongArray(size);
    back = new CountDownLatch(size);
  }

  private ScreenClient.Watch watch(int index) {
    return new ScreenClient.Watch() {
      @Override
      public void back() {
        back.countDown();
      }

      @Override
      public void alerted() {
        alertedAt.set(index, System.nanoTime());
        alerted.countDown();
      }
    };
  }

  List<ScreenClient> screens() {
    return screens;
  }

  /** From now on it is counted who is back. */
  void expectBack() {
    back = new CountDownLatch(screens.size());
  }

  /** Waits until all listen and hold their newest assignment. */
  void awaitBack() throws InterruptedException {
    await(back);
  }

  /** From now on it is counted who holds a new alerts document. */
  void expectAlert() {
    alerted = new CountDownLatch(screens.size());
  }

  /** When each held the document, in the order of time (System.nanoTime), once all do. */
  List<Long> alertedAt() throws InterruptedException {
    await(alerted);
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < alertedAt.length(); i++) {
      times.add(alertedAt.get(i));
    }
    return times.stream().sorted().toList();
  }

  private static void await(CountDownLatch latch) throws InterruptedException {
    if (!latch.await(LONGEST_MINUTES, TimeUnit.MINUTES)) {
      throw new IllegalStateException(latch.getCount() + " screens did not come");
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    http.shutdownNow();
  }
}
