package org.estation.bench.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.estation.bench.demo.Part.Announcement;
import org.jspecify.annotations.Nullable;

/**
 * What a person does at the console before a screen plays: adds the source, waits for its harvest,
 * makes a playlist of it and puts that on a screen. What is there from an earlier run is left as it
 * is.
 */
public final class Preparation {
  /** The playlist's name. */
  public static final String PLAYLIST = "科普循环播放";

  /** The demonstration's screen. */
  public static final String SCREEN = "演示屏";

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Duration FIRST_PICTURE = Duration.ofMinutes(3);
  private static final int LONGEST_HARVEST_SECONDS = 600;

  private final ConsoleClient console;
  private final InstantSource clock;
  private final PrintStream out;

  /**
   * Preparation at this console, whose session must be logged in.
   *
   * @param out takes a line for what a person would do
   */
  public Preparation(ConsoleClient console, InstantSource clock, PrintStream out) {
    this.console = console;
    this.clock = clock;
    this.out = out;
  }

  /**
   * The source of this feed after a harvest.
   *
   * @param again whether to harvest although an earlier harvest succeeded
   */
  public Console.Source harvest(URI feed, boolean again)
      throws IOException, InterruptedException, DemoFailure {
    Optional<Console.Source> known = find(feed);
    Console.Source source =
        known.isPresent()
            ? known.get()
            : console.post(
                "/sources",
                new Console.NewSource(name(feed), feed.toString(), true),
                Console.Source.class);
    if (known.isPresent() && (again || !succeeded(source))) {
      console.post("/sources/" + source.id() + "/harvest");
      return finished(source.id(), source.lastRun());
    }
    return known.isPresent() ? source : finished(source.id(), null);
  }

  private Optional<Console.Source> find(URI feed) throws IOException, InterruptedException {
    return List.of(console.get("/sources", Console.Source[].class)).stream()
        .filter(source -> source.url().equals(feed.toString()))
        .findFirst();
  }

  private static String name(URI feed) {
    return feed.getHost().equals("127.0.0.1") ? "科普示范内容源" : feed.getHost();
  }

  private static boolean succeeded(Console.Source source) {
    return source.lastRun() != null && source.lastReason() == null && source.taken() > 0;
  }

  private Console.Source finished(String id, @Nullable Long before)
      throws IOException, InterruptedException, DemoFailure {
    for (int i = 0; i < LONGEST_HARVEST_SECONDS; i++) {
      Console.Source source = console.get("/sources/" + id, Console.Source.class);
      if (!source.running() && source.lastRun() != null && !source.lastRun().equals(before)) {
        return checked(source);
      }
      TimeUnit.SECONDS.sleep(1);
    }
    throw DemoFailure.of("harvest.slow", LONGEST_HARVEST_SECONDS);
  }

  private static Console.Source checked(Console.Source source) throws DemoFailure {
    Console.Reason reason = source.lastReason();
    if (source.taken() > 0) {
      return source;
    }
    String why = reason == null ? "" : "\n" + reason.zh() + " / " + reason.en();
    throw DemoFailure.said(Words.of("harvest.nothing", source.url()) + why);
  }

  /** The screen of this name, which is added where it is missing. */
  public Console.Screen screen(String name) throws IOException, InterruptedException {
    String path = "/screens";
    while (path != null) {
      Console.ScreenPage page = console.get(path, Console.ScreenPage.class);
      Optional<Console.Screen> known =
          page.entries().stream().filter(screen -> screen.name().equals(name)).findFirst();
      if (known.isPresent()) {
        return known.get();
      }
      path = page.next() == null ? null : "/screens?after=" + ConsoleClient.encoded(page.next());
    }
    return add(name);
  }

  private Console.Screen add(String name) throws IOException, InterruptedException {
    Console.Unit[] units = console.get("/units", Console.Unit[].class);
    String community = units[units.length - 1].id();
    return console.post(
        "/screens",
        new Console.NewScreen(name, community, "wall", 1920, 1080),
        Console.Screen.class);
  }

  /** Has the screen show what came from this source, in the order in which it came. */
  public void publish(Console.Source source, Console.Screen screen)
      throws IOException, InterruptedException {
    publish(items(source), screen);
  }

  /** Has the screen show these items, by id, in this order. */
  public void publish(List<String> items, Console.Screen screen)
      throws IOException, InterruptedException {
    Console.Playlist playlist = playlist();
    if (!items.equals(playlist.entries().stream().map(Console.Item::id).toList())) {
      playlist =
          console.put(
              "/playlists/" + playlist.id(),
              new Console.PlaylistChange(PLAYLIST, items, playlist.version()),
              Console.Playlist.class);
    }
    if (!isOn(playlist, screen)) {
      put(playlist, screen);
    }
  }

  private Console.Playlist playlist() throws IOException, InterruptedException {
    Console.PlaylistPage page = console.get("/playlists", Console.PlaylistPage.class);
    Optional<Console.Playlist> known =
        page.entries().stream().filter(entry -> entry.name().equals(PLAYLIST)).findFirst();
    return known.isPresent()
        ? known.get()
        : console.post("/playlists", new Console.NewPlaylist(PLAYLIST), Console.Playlist.class);
  }

  private List<String> items(Console.Source source) throws IOException, InterruptedException {
    List<String> ids = new ArrayList<>();
    String path = "/items";
    while (path != null) {
      Console.ItemPage page = console.get(path, Console.ItemPage.class);
      page.entries().stream()
          .filter(item -> source.id().equals(item.source()))
          .forEach(item -> ids.add(item.id()));
      path = page.next() == null ? null : "/items?after=" + ConsoleClient.encoded(page.next());
    }
    return ids.reversed();
  }

  private static boolean isOn(Console.Playlist playlist, Console.Screen screen) {
    Console.PublicationState state = playlist.publication();
    return state != null && !playlist.changed() && state.screens().contains(screen.id());
  }

  private void put(Console.Playlist playlist, Console.Screen screen)
      throws IOException, InterruptedException {
    String today = LocalDate.ofInstant(clock.instant(), ZONE).toString();
    console.put(
        "/playlists/" + playlist.id() + "/publication",
        new Console.Publication(List.of(screen.id()), "REGULAR", today),
        Console.Playlist.class);
  }

  /**
   * Waits for the player's first picture, and claims the player for the screen when it shows a
   * pairing code; gives the milliseconds from the player's start to that picture.
   */
  public long firstPicture(PlayerPart player, Console.Screen screen)
      throws IOException, InterruptedException, DemoFailure {
    long end = clock.millis() + FIRST_PICTURE.toMillis();
    Set<String> claimed = new HashSet<>();
    while (clock.millis() < end) {
      Optional<Announcement> next = player.next(Duration.ofSeconds(1));
      String value = next.map(Announcement::value).orElse("");
      switch (next.map(Announcement::key).orElse("")) {
        case "pairing-code" -> {
          if (claimed.add(value)) {
            claim(screen, value);
          }
        }
        case "first-picture" -> {
          return Long.parseLong(value);
        }
        default -> {}
      }
    }
    throw DemoFailure.of("player.silent", FIRST_PICTURE.toSeconds(), player.log());
  }

  private void claim(Console.Screen screen, String code) throws IOException, InterruptedException {
    Console.Screen now = console.get("/screens/" + screen.id(), Console.Screen.class);
    String path = "/screens/" + screen.id() + "/device";
    if (!now.state().equals("UNCLAIMED")) {
      console.delete(path);
    }
    console.put(path, new Console.Claim(code), Console.Screen.class);
    out.println(Words.of("step.claimed", code));
  }
}
