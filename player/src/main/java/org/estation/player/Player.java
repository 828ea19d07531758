package org.estation.player;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.estation.player.cache.Cache;
import org.estation.player.clock.ClockFile;
import org.estation.player.clock.LinuxMachine;
import org.estation.player.clock.Machine;
import org.estation.player.clock.ServerClock;
import org.estation.player.config.Configuration;
import org.estation.player.fault.Faults;
import org.estation.player.playback.loop.LoopThread;
import org.estation.player.playback.loop.Playback;
import org.estation.player.playback.loop.Surroundings;
import org.estation.player.proof.Books;
import org.estation.player.proof.Checkpoint;
import org.estation.player.proof.Journals;
import org.estation.player.proof.LinuxDisplay;
import org.estation.player.proof.Recovery;
import org.estation.player.proof.RunKeeper;
import org.estation.player.proof.Situation;
import org.estation.player.proof.WitnessThread;
import org.estation.player.stage.FxStage;
import org.estation.player.stage.StageSettings;
import org.estation.player.sync.Front;
import org.estation.player.sync.Holds;
import org.estation.player.sync.Identity;
import org.estation.player.sync.IdentityFile;
import org.estation.player.sync.Site;
import org.estation.player.sync.Sync;
import org.estation.player.text.Announcements;
import org.estation.player.text.CannotGoOn;
import org.estation.player.text.Ending;
import org.estation.player.vitals.Vitals;
import org.estation.shared.assignment.Wish;
import org.estation.shared.id.JournalId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running player: what it holds, what it shows, and how it keeps in step with its server. */
final class Player implements Front.Self {
  private static final Logger LOG = LoggerFactory.getLogger(Player.class);
  private static final Path CONNECTORS = Path.of("/sys/class/drm");
  private static final Vitals VITALS =
      new Vitals(Path.of("/proc/meminfo"), Path.of("/sys/class/thermal"));
  private static final long LAST_SLOT_SECONDS = 10;

  private final Announcements announcements = new Announcements(System.out);
  private final CompletableFuture<Ending> ending = new CompletableFuture<>();
  private final AtomicBoolean stopping = new AtomicBoolean();
  private final LoopThread loop = new LoopThread();
  private final DataFolder folder;
  private final FxStage stage;
  private final Sync sync;
  private final Playback playback;
  private final Rescue rescue;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("watch").factory());

  private Player(Configuration configuration, DataFolder folder) throws IOException, CannotGoOn {
    this.folder = folder;
    Machine machine = new LinuxMachine();
    Holds holds = holds(folder, machine);
    stage = FxStage.launch(settings(configuration));
    Site site = new Site(configuration.server(), folder.path(), folder.disk(), machine, VITALS);
    sync = new Sync(site, holds, front(configuration));
    FirstPicture witness = new FirstPicture(new WitnessThread(holds.keeper()), announcements);
    rescue = new Rescue(folder, holds.books().faults(), announcements, this::restartByForce);
    playback =
        new Playback(
            new Surroundings(holds.clock(), sync.holdings(), stage, witness, rescue), loop);
  }

  /** Starts a player. */
  static Player start(Configuration configuration, DataFolder folder) throws CannotGoOn {
    try {
      Player player = new Player(configuration, folder);
      Runtime.getRuntime().addShutdownHook(new Thread(player::signalled, "stop"));
      player.playback.start();
      player.sync.whenAlertsChange(player.playback::hurry);
      player.sync.start();
      player.watch();
      return player;
    } catch (IOException e) {
      throw DataFolder.unusable(folder.path(), e);
    }
  }

  /** Waits until something ends the player, and ends it. */
  Ending untilEnded() {
    Ending how = ending.join();
    stop();
    return how;
  }

  private void watch() {
    PictureWatch picture =
        new PictureWatch(
            () ->
                CompletableFuture.allOf(
                    stage.drawn(), CompletableFuture.runAsync(() -> {}, loop::execute)),
            loop::elapsed,
            rescue::notDrawn);
    var _ =
        watch.scheduleWithFixedDelay(
            picture, PictureWatch.EVERY, PictureWatch.EVERY, TimeUnit.MILLISECONDS);
  }

  @Override
  public void restart() {
    ending.complete(Ending.RESTART);
  }

  private void restartByForce() {
    LastResort.prepare();
    restart();
  }

  @Override
  public void log(Wish.Level level) {
    LogLevel.set(level);
  }

  @Override
  public void cannotGoOn(CannotGoOn why) {
    Main.complain(why.words());
    ending.complete(why.ending());
  }

  /** The process was asked to end: it ends well, and says so by its exit code. */
  private void signalled() {
    if (!ending.isDone()) {
      stop();
      Runtime.getRuntime().halt(Ending.STOPPED.code());
    }
  }

  private void stop() {
    if (!stopping.compareAndSet(false, true)) {
      return;
    }
    watch.shutdownNow();
    try {
      playback.stop().get(LAST_SLOT_SECONDS, TimeUnit.SECONDS);
      sync.close();
      stage.close();
      loop.close();
      folder.markClean();
      announcements.tell("stopped", "");
    } catch (IOException | ExecutionException | TimeoutException e) {
      LOG.error("The stop was not clean", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Holds holds(DataFolder folder, Machine machine) throws IOException, CannotGoOn {
    Path data = folder.path();
    ServerClock clock =
        new ServerClock(machine, new ClockFile(folder.disk(), data.resolve("clock.json")));
    Faults faults = new Faults(() -> Instant.ofEpochMilli(clock.now()));
    Rescue.report(folder, faults);
    Identity identity =
        new IdentityFile(folder.disk(), IdentityFile.in(data)).open(new SecureRandom());
    Path records = data.resolve("journal").resolve(identity.key().verifyingKey().thumbprint());
    Books books =
        new Books(
            new Journals(folder.disk(), records, faults, () -> new JournalId(random())),
            new Checkpoint(folder.disk(), records.resolve("open-runs.json")),
            faults);
    new Recovery(books).run(clock);
    Situation situation = new Situation(clock, random(), new LinuxDisplay(CONNECTORS));
    Cache cache = new Cache(data, folder.wasClean(), faults);
    return new Holds(identity, clock, cache, books, new RunKeeper(books, situation));
  }

  private static String random() {
    return UUID.randomUUID().toString();
  }

  private Front front(Configuration configuration) throws IOException {
    return new Front(
        Machinery.of(configuration, stage.size()),
        new StageCard(stage, configuration.server()),
        stage::screenshot,
        announcements,
        this);
  }

  private static StageSettings settings(Configuration configuration) {
    return new StageSettings(
        configuration.width(),
        configuration.height(),
        configuration.fullscreen(),
        configuration.volume());
  }
}
