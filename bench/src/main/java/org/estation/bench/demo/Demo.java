package org.estation.bench.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.estation.shared.json.Json;

/**
 * The whole way at once: the starter content, a server and a player as a new user gets them, driven
 * over the public API as a person would drive them.
 */
public final class Demo {
  private static final String ACCOUNT = "demo";
  private static final long NEEDED_BYTES = 256L << 20;

  private final DemoOptions options;
  private final Workplace workplace;
  private final InstantSource clock;
  private final PrintStream out;

  private Demo(DemoOptions options, InstantSource clock, PrintStream out) {
    this.options = options;
    this.workplace = Workplace.at(options.data());
    this.clock = clock;
    this.out = out;
  }

  /** Runs the demonstration; exit status 0, or 1 after a sentence that says what is wrong. */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    CountDownLatch done = new CountDownLatch(1);
    Thread main = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> interrupt(main, done), "stop"));
    int status = status(List.of(arguments));
    done.countDown();
    System.exit(status);
  }

  private static void interrupt(Thread main, CountDownLatch done) {
    main.interrupt();
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int status(List<String> arguments) {
    try {
      Path home = Path.of(System.getProperty("user.home"));
      new Demo(DemoOptions.read(arguments, home), InstantSource.system(), System.out).run();
      return 0;
    } catch (DemoFailure e) {
      System.err.println(e.words());
    } catch (IOException e) {
      System.err.println(DemoFailure.of(e).words());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 1;
  }

  private void run() throws IOException, InterruptedException, DemoFailure {
    try (DataLock _ = DataLock.take(options.data(), NEEDED_BYTES);
        Feed feed = feed();
        ServerPart server = server(feed);
        ConsoleClient console = server.logIn(ACCOUNT)) {
      perform(feed, server, console);
    }
  }

  private void perform(Feed feed, ServerPart server, ConsoleClient console)
      throws IOException, InterruptedException, DemoFailure {
    try {
      say("step.harvest");
      Preparation preparation = new Preparation(console, clock, out);
      Console.Source source = preparation.harvest(feed.address(), feed.changed());
      say("step.harvested", source.taken(), source.refused());
      Console.Screen screen = preparation.screen(Preparation.SCREEN);
      preparation.publish(source, screen);
      Path picture = options.data().resolve("screenshot.png");
      Watch watch = new Watch(console, screen, new Screenshot(console, screen, picture), out);
      Screening screening = play(server, preparation, watch);
      conclude(source, screening, new Ledger(console, screen));
    } catch (IOException e) {
      throw server.part().isAlive() ? DemoFailure.of(e) : server.failure();
    }
  }

  private Feed feed() throws IOException, InterruptedException, DemoFailure {
    if (options.otherFeed().isPresent()) {
      say("step.feed", options.otherFeed().get());
      return Feed.elsewhere(options.otherFeed().get());
    }
    say("step.site");
    return Feed.starter(options.data(), out);
  }

  private ServerPart server(Feed feed) throws IOException, InterruptedException, DemoFailure {
    say("step.server");
    return ServerPart.start(
        workplace,
        Map.of(
            "ESTATION_SERVER_PORT", String.valueOf(options.port()),
            "ESTATION_HARVEST_ALLOW", feed.hostAndPort(),
            "ESTATION_POLL_SECONDS", "2"));
  }

  /** What the screen did: from its first picture to the stop, in milliseconds since 1970 UTC. */
  private record Screening(long firstPictureMillis, long begin, long end, Optional<Path> picture) {}

  private Screening play(ServerPart server, Preparation preparation, Watch watch)
      throws IOException, InterruptedException, DemoFailure {
    say("step.player");
    try (Display display = Display.open(workplace.log("display"));
        PlayerPart player = PlayerPart.start(workplace, server.address(), display)) {
      long millis = preparation.firstPicture(player, watch.screen());
      long begin = clock.millis();
      introduce(server, display, millis);
      Optional<Path> picture = watch.watch(player, options.seconds(), clock);
      say("stopping");
      return new Screening(millis, begin, clock.millis(), picture);
    }
  }

  private void introduce(ServerPart server, Display display, long firstPictureMillis) {
    say("playing", firstPictureMillis);
    say("console", server.address());
    server
        .administratorLink()
        .ifPresentOrElse(link -> say("link", link), () -> say("link.used", workplace.server()));
    if (display.isInMemory()) {
      say("display");
    }
    if (!options.isBounded()) {
      say("stop.how");
    }
  }

  private void conclude(Console.Source source, Screening screening, Ledger ledger)
      throws IOException, InterruptedException {
    List<Console.Play> plays = ledger.plays(screening.begin(), screening.end());
    Summary summary =
        new Summary(
            source.taken(),
            source.refused(),
            workplace.bytesCached(),
            Summary.count(plays),
            Summary.secondsShown(plays),
            (screening.end() - screening.begin()) / 1000.0,
            screening.firstPictureMillis(),
            screening.picture().map(Path::toString).orElse(null));
    say("recorded", ledger.countToday());
    say(
        "summary.plays",
        plays.size(),
        String.format(Locale.ROOT, "%.1f", summary.secondsPlayed()),
        String.format(Locale.ROOT, "%.1f", summary.wallSeconds()));
    if (options.summaryFile().isPresent()) {
      Files.write(options.summaryFile().get(), Json.bytes(summary));
      say("summary.file", options.summaryFile().get());
    }
  }

  private void say(String key, Object... values) {
    out.println(Words.of(key, values));
  }
}
