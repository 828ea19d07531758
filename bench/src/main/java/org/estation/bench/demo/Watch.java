package org.estation.bench.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Watches the screen play: shows what is on it, and has a picture taken in the middle. */
final class Watch {
  private static final Duration TICK = Duration.ofSeconds(1);
  private static final Duration FIRST_LOOK = Duration.ofSeconds(15);

  private final ConsoleClient console;
  private final Console.Screen screen;
  private final Screenshot screenshot;
  private final Ledger ledger;
  private final PrintStream out;
  private final boolean terminal;
  private String shown = "";

  /** Watches this screen through this console. */
  Watch(ConsoleClient console, Console.Screen screen, Screenshot screenshot, PrintStream out) {
    this.console = console;
    this.screen = screen;
    this.screenshot = screenshot;
    this.ledger = new Ledger(console, screen);
    this.out = out;
    this.terminal =
        Optional.ofNullable(System.console()).map(java.io.Console::isTerminal).orElse(false);
  }

  /** The screen that is watched. */
  Console.Screen screen() {
    return screen;
  }

  /**
   * Watches until it is interrupted; gives the picture that was taken.
   *
   * @param longest ends by itself after this time; zero for never
   */
  Optional<Path> watch(PlayerPart player, Duration longest, InstantSource clock)
      throws IOException, DemoFailure {
    long begin = clock.millis();
    long middle = begin + (longest.isZero() ? FIRST_LOOK : longest.dividedBy(2)).toMillis();
    long end = longest.isZero() ? Long.MAX_VALUE : begin + longest.toMillis();
    try {
      for (long now = begin; now < end; now = clock.millis()) {
        Console.Screen state = console.get("/screens/" + screen.id(), Console.Screen.class);
        if (now >= middle) {
          screenshot.takeOnce(state);
        }
        show(state);
        player.next(Duration.ofMillis(Math.clamp(end - clock.millis(), 0, TICK.toMillis())));
      }
    } catch (InterruptedException e) {
      out.println();
    }
    return screenshot.file();
  }

  private void show(Console.Screen state) throws IOException, InterruptedException {
    Console.Now now = state.now();
    String title = now == null ? "…" : now.title();
    String line = Words.of("status", title, ledger.countToday());
    if (terminal) {
      out.print("\r\u001b[K" + line);
      out.flush();
    } else if (!title.equals(shown)) {
      out.println(line);
    }
    shown = title;
  }
}
