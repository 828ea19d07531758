package org.estation.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.estation.bench.Wire.Moment;
import org.estation.bench.demo.Console;
import org.estation.bench.demo.DemoFailure;
import org.estation.bench.demo.Ledger;
import org.estation.bench.demo.PlayerPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9}, in the middle of a download, of a play and of an upload: whatever was
 * acknowledged stays, and so does what was reported over five seconds before; nothing is there
 * twice.
 */
final class KillIT {
  private static final int KILLS = 3;
  private static final int LONG_KILLS = 10;
  private static final Duration SLOT = Duration.ofSeconds(3);
  private static final Duration CHECKPOINT = Duration.ofSeconds(6);

  @TempDir private Path folder;
  private Installation installation;
  private Wire wire;
  private Console.Screen screen;
  private List<String> notices;
  private long begin;

  @BeforeEach
  void install() throws IOException, InterruptedException, DemoFailure {
    installation = new Installation(folder);
    wire = new Wire(installation.server().address().getPort());
    screen = installation.preparation().screen("测试屏");
    notices = installation.notices("通知一", "通知二", "通知三");
    installation.preparation().publish(notices, screen);
    begin = System.currentTimeMillis();
  }

  @AfterEach
  void remove() throws IOException {
    wire.close();
    installation.close();
  }

  @Test
  void a_killed_player_loses_and_doubles_no_play()
      throws IOException, InterruptedException, DemoFailure {
    killPlayers(KILLS);
  }

  @Test
  @Tag("long")
  void a_player_killed_many_times_loses_and_doubles_no_play()
      throws IOException, InterruptedException, DemoFailure {
    killPlayers(LONG_KILLS);
  }

  @Test
  void a_server_killed_while_it_takes_plays_loses_and_doubles_none()
      throws IOException, InterruptedException, DemoFailure {
    killServers(KILLS);
  }

  @Test
  @Tag("long")
  void a_server_killed_many_times_loses_and_doubles_no_play()
      throws IOException, InterruptedException, DemoFailure {
    killServers(LONG_KILLS);
  }

  private void killPlayers(int times) throws IOException, InterruptedException, DemoFailure {
    Set<Shown> known = new HashSet<>();
    for (int i = 0; i < times; i++) {
      known.addAll(killInDownload(i));
      known.addAll(killInPlay());
    }
    check(known);
  }

  /** Kills the player while it fetches a picture; gives the plays the server had then. */
  private List<Shown> killInDownload(int round)
      throws IOException, InterruptedException, DemoFailure {
    try (PlayerPart player = playing()) {
      CompletableFuture<?> killed =
          wire.trap("GET /device/v1/blobs/", Moment.IN_ANSWER, player.part()::kill);
      List<String> items = new ArrayList<>(notices);
      items.add(installation.picture(round));
      installation.preparation().publish(items, screen);
      killed.orTimeout(60, TimeUnit.SECONDS).join();
    }
    return shown(play -> play.state().equals("COUNTED"));
  }

  /**
   * Kills the player while it plays; gives what it had reported, signed or not, longer ago than it
   * takes to write that to its disk.
   */
  private List<Shown> killInPlay() throws IOException, InterruptedException, DemoFailure {
    try (PlayerPart player = playing()) {
      play(player, SLOT.multipliedBy(4));
      List<Shown> reported = shown(_ -> true);
      play(player, CHECKPOINT);
      player.part().kill();
      return reported;
    }
  }

  private void killServers(int times) throws IOException, InterruptedException, DemoFailure {
    Set<Shown> known = new HashSet<>();
    try (PlayerPart player = playing()) {
      for (int i = 0; i < times; i++) {
        play(player, SLOT.multipliedBy(2));
        known.addAll(shown(play -> play.state().equals("COUNTED")));
        Moment moment = i % 2 == 0 ? Moment.BEFORE_ANSWER : Moment.IN_REQUEST;
        CompletableFuture<?> killed =
            wire.trap("POST /device/v1/plays", moment, installation.server().part()::kill);
        notices = notices.reversed();
        installation.preparation().publish(notices, screen);
        killed.orTimeout(60, TimeUnit.SECONDS).join();
        installation.restartServer();
      }
    }
    check(known);
  }

  private PlayerPart playing() throws IOException, InterruptedException, DemoFailure {
    PlayerPart player = installation.player("player", wire.port());
    installation.preparation().firstPicture(player, screen);
    return player;
  }

  private static void play(PlayerPart player, Duration time)
      throws IOException, InterruptedException, DemoFailure {
    long end = System.nanoTime() + time.toNanos();
    for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
      player.next(Duration.ofNanos(left));
    }
  }

  /** A play, whether signed yet or not. */
  private record Shown(String item, long start, long end, String outcome) {}

  private List<Shown> shown(Predicate<Console.Play> which)
      throws IOException, InterruptedException {
    return new Ledger(installation.console(), screen)
        .plays(begin, System.currentTimeMillis()).stream()
            .filter(which)
            .map(play -> new Shown(play.item(), play.start(), play.end(), play.outcome()))
            .toList();
  }

  /** Lets the player run once more and end well, so that all is delivered; then looks. */
  private void check(Set<Shown> known) throws IOException, InterruptedException, DemoFailure {
    try (PlayerPart player = playing()) {
      play(player, SLOT.multipliedBy(2));
    }
    List<Shown> plays =
        shown(play -> play.state().equals("COUNTED")).stream()
            .sorted(Comparator.comparingLong(Shown::start))
            .toList();
    assertFalse(known.isEmpty(), "nothing was known before the last kill");
    Set<Shown> lost = new HashSet<>(known);
    plays.forEach(lost::remove);
    assertEquals(Set.of(), lost);
    for (int i = 1; i < plays.size(); i++) {
      assertTrue(plays.get(i).start() >= plays.get(i - 1).end(), plays.get(i) + " is there twice");
    }
  }
}
