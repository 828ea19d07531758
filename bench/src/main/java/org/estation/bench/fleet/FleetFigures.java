package org.estation.bench.fleet;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.estation.bench.demo.DemoFailure;

/**
 * What a server does for a fleet: publishing to 10,000 screens, unchanged polls, an alert to 5,000
 * connected screens, their return after a restart of the server, and its memory.
 */
public record FleetFigures(PrintStream out) {
  private static final int SCREENS = 10_000;
  private static final int CONNECTED = 5_000;
  private static final int BOOKINGS = 50;
  private static final int SHARED = BOOKINGS - 1;
  private static final int POLL_SECONDS = 10;
  private static final double NANOS = 1e9;
  private static final Pattern REQUESTS = Pattern.compile("Requests/sec:\\s*([0-9.]+)");

  /** Measures and prints lines {@code figure: NAME VALUE UNIT}. */
  public void print() {
    try {
      for (int programs : List.of(1, 10, 1_000)) {
        publish(programs);
      }
      connect();
    } catch (IOException | DemoFailure e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private interface Work {
    void on(Site site) throws IOException, InterruptedException, DemoFailure;
  }

  private static void with(Work work) throws IOException, InterruptedException, DemoFailure {
    Path folder = Files.createTempDirectory("estation-fleet");
    try (Site site = Site.start(folder, freePort())) {
      work.on(site);
    } finally {
      delete(folder);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Screens share one of so many programs of 50 bookings; a booking of all of them changes. */
  private void publish(int programs) throws IOException, InterruptedException, DemoFailure {
    with(site -> {
      String playlist = site.playlist();
      String all = site.book(playlist, "all", 100);
      for (int i = 1; i < SHARED; i++) {
        site.book(playlist, "all", 100);
      }
      for (int i = 0; i < programs; i++) {
        site.book(playlist, "own-" + i, 100);
      }
      add(site, SCREENS, programs);
      long before = System.nanoTime();
      site.rebook(all, playlist, "all", 200);
      figure("publish." + programs + ".s", (System.nanoTime() - before) / NANOS, "s");
    });
  }

  private static List<String> add(Site site, int screens, int programs)
      throws IOException, InterruptedException {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < screens; i++) {
      ids.add(site.screen("屏 " + i, List.of("all", "own-" + i % programs)));
    }
    return ids;
  }

  private void connect() throws IOException, InterruptedException, DemoFailure {
    with(site -> {
      String playlist = site.playlist();
      for (int i = 0; i < BOOKINGS; i++) {
        site.book(playlist, "all", 100);
      }
      List<String> ids = add(site, CONNECTED, 1);
      double alone = site.residentMegabytes();
      try (CrowdClient crowd = CrowdClient.join(site, ids)) {
        double connected = site.residentMegabytes();
        figure("rss_per_1000.mb", (connected - alone) * 1_000 / CONNECTED, "MB");
        alert(site, crowd);
        polls(site, crowd);
        crowd.expectBack();
        site.restart();
        long started = System.nanoTime();
        crowd.awaitBack();
        figure("reconnect.s", (System.nanoTime() - started) / NANOS, "s");
      }
    });
  }

  private void alert(Site site, CrowdClient crowd) throws IOException, InterruptedException {
    Map<String, Object> alert =
        Map.of(
            "level",
            "RED",
            "drill",
            true,
            "headline",
            "演练：暴雨红色预警",
            "text",
            "请远离低洼处。",
            "units",
            List.of("sample"),
            "items",
            List.of(),
            "until",
            System.currentTimeMillis() + 600_000);
    crowd.expectAlert();
    long before = System.nanoTime();
    site.console().post("/emergency/alerts", alert, Map.class);
    List<Long> times = crowd.alertedAt();
    figure("alert.p50.s", (times.get(times.size() / 2) - before) / NANOS, "s");
    figure("alert.p99.s", (times.get(times.size() * 99 / 100) - before) / NANOS, "s");
    figure("alert.last.s", (times.getLast() - before) / NANOS, "s");
  }

  /** Unchanged polls by wrk, with tokens signed beforehand. */
  private void polls(Site site, CrowdClient crowd) throws IOException, InterruptedException {
    Path script = Files.createTempFile("estation-polls", ".lua");
    Files.writeString(script, script(crowd.screens()), StandardCharsets.UTF_8);
    Process wrk =
        new ProcessBuilder(
                "wrk",
                "-t1",
                "-c64",
                "-d" + POLL_SECONDS + "s",
                "-s",
                script.toString(),
                site.address().resolve("/device/v1/assignment").toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    wrk.waitFor();
    Files.delete(script);
    Matcher requests = REQUESTS.matcher(said);
    if (!requests.find() || said.contains("Non-2xx")) {
      throw new IllegalStateException("wrk: " + said);
    }
    figure("poll.per_s", Double.parseDouble(requests.group(1)), "1/s");
  }

  private static String script(List<ScreenClient> screens) {
    StringBuilder script = new StringBuilder("local asked = {\n");
    for (ScreenClient screen : screens) {
      script
          .append("  {\"Bearer ")
          .append(screen.token())
          .append("\", '")
          .append(screen.tag())
          .append("'},\n");
    }
    return script
        .append("}\nlocal next = 0\n")
        .append("function request()\n  next = next % #asked + 1\n")
        .append("  local one = asked[next]\n")
        .append("  return wrk.format('GET', nil, {['Authorization'] = one[1],")
        .append(" ['If-None-Match'] = one[2]})\nend\n")
        .toString();
  }

  private void figure(String name, double value, String unit) {
    out.printf(Locale.ROOT, "figure: fleet.%s %.3f %s%n", name, value, unit);
  }
}
