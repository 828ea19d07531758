package org.estation.bench.fleet;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.estation.bench.demo.Console;
import org.estation.bench.demo.ConsoleClient;
import org.estation.bench.demo.DemoFailure;
import org.estation.bench.demo.ServerPart;
import org.estation.bench.demo.Workplace;

/** A real server in a folder of its own, with a console, many screens and many bookings. */
final class Site implements AutoCloseable {
  private static final int ITEMS = 20;
  private static final String FIRST_DAY = "2026-01-01";

  private final Workplace workplace;
  private final Map<String, String> settings;
  private ServerPart server;
  private final ConsoleClient console;

  private Site(Workplace workplace, Map<String, String> settings, ServerPart server)
      throws IOException, InterruptedException, DemoFailure {
    this.workplace = workplace;
    this.settings = settings;
    this.server = server;
    this.console = server.logIn("bench");
  }

  /** Starts a server on this port with nothing in it. */
  static Site start(Path folder, int port) throws IOException, InterruptedException, DemoFailure {
    Workplace workplace = Workplace.at(folder);
    Map<String, String> settings = Map.of("ESTATION_SERVER_PORT", Integer.toString(port));
    return new Site(workplace, settings, ServerPart.start(workplace, settings));
  }

  /** Ends the server and starts it again on what it has stored. */
  void restart() throws IOException, InterruptedException, DemoFailure {
    server.close();
    server = ServerPart.start(workplace, settings);
  }

  URI address() {
    return server.address();
  }

  ConsoleClient console() {
    return console;
  }

  /** Megabytes of the server's memory that are in use (VmRSS of proc(5)). */
  double residentMegabytes() throws IOException {
    Path status = Path.of("/proc", Long.toString(server.part().pid()), "status");
    return java.nio.file.Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1_024)
        .findFirst()
        .orElseThrow();
  }

  /** A new playlist of notices, by id. */
  String playlist() throws IOException, InterruptedException {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < ITEMS; i++) {
      Map<String, Object> notice = Map.of("title", "通知 " + i, "text", "内容", "seconds", 10);
      items.add(console.post("/notices", notice, Console.Item.class).id());
    }
    Console.Playlist playlist =
        console.post("/playlists", new Console.NewPlaylist("机群"), Console.Playlist.class);
    console.put(
        "/playlists/" + playlist.id(),
        new Console.PlaylistChange("机群", items, playlist.version()),
        Console.Playlist.class);
    return playlist.id();
  }

  private record Id(String id) {}

  /** Books a playlist on the screens with this tag, and gives the booking's id. */
  String book(String playlist, String tag, int weight) throws IOException, InterruptedException {
    return console.post("/bookings", booking(playlist, tag, weight), Id.class).id();
  }

  /** Gives a booking another weight; when this returns, all assignments can be served. */
  void rebook(String booking, String playlist, String tag, int weight)
      throws IOException, InterruptedException {
    console.put("/bookings/" + booking, booking(playlist, tag, weight), Id.class);
  }

  private static Map<String, Object> booking(String playlist, String tag, int weight) {
    Map<String, Object> days =
        Map.of(
            "first", FIRST_DAY,
            "on", List.of(),
            "off", List.of(),
            "also", List.of(),
            "except", List.of());
    Map<String, Object> target = new HashMap<>();
    List.of("units", "kinds", "audiences", "screens").forEach(name -> target.put(name, List.of()));
    target.put("tags", List.of(tag));
    return Map.of(
        "playlist",
        playlist,
        "layer",
        "REGULAR",
        "share",
        Map.of("weight", weight),
        "window",
        Map.of("days", days, "intervals", List.of()),
        "target",
        target);
  }

  /** Adds a screen with these tags, and gives its id. */
  String screen(String name, List<String> tags) throws IOException, InterruptedException {
    Map<String, Object> settings = Map.of("power", List.of(), "quiet", List.of(), "volume", 100);
    Map<String, Object> traits =
        Map.of(
            "tags",
            tags,
            "audiences",
            List.of(),
            "network",
            "INTERMITTENT",
            "expired",
            "PLAY_ON",
            "settings",
            settings);
    Map<String, Object> facts =
        Map.of(
            "name", name, "unit", "sample", "kind", "WALL", "width", 1920, "height", 1080, "traits",
            traits);
    return console.post("/screens", facts, Id.class).id();
  }

  @Override
  public void close() {
    console.close();
    server.close();
  }
}
