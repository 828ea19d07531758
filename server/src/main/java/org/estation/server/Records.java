package org.estation.server;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.estation.server.ledger.Ledger;
import org.estation.server.ledger.PlaysRoutes;
import org.estation.server.ledger.verdict.IssuedPrograms;
import org.estation.server.ledger.verdict.Judge;
import org.estation.server.ledger.verdict.Replays;
import org.estation.server.platform.http.Exchange;
import org.estation.server.platform.http.Routes;
import org.estation.server.program.ProgramModule;
import org.estation.server.report.Names;
import org.estation.server.report.PlayReport;
import org.estation.server.report.ReportRoutes;
import org.estation.server.report.play.Expansion;
import org.estation.server.report.play.OpenRuns;
import org.estation.server.report.play.Plays;
import org.estation.server.report.rollup.RollUp;
import org.estation.server.report.rollup.RollUpJob;
import org.estation.server.screen.DeviceGuard;
import org.estation.server.screen.HealthStore;
import org.estation.server.screen.Screen;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.estation.shared.program.Program;

/** From proof of play to reports. */
record Records(List<Routes> routes, RollUpJob.Timetable rollUps) implements AutoCloseable {
  private static final Duration ROLL_UP = Duration.ofSeconds(10);

  static Records of(Ground ground, Content content, Displays displays, ProgramModule program) {
    IssuedPrograms issued = new Issued(program);
    Replays replays = new Replays(issued);
    ZoneId zone = ZoneId.of(displays.zone());
    Judge judge = new Judge(issued, replays, ground.clock(), zone);
    Ledger ledger =
        new Ledger(ground.store().ledger(), judge, displays.devices()::freeze, ground.clock());
    Plays plays =
        new Plays(
            ground.store().ledger(), new Expansion(replays), () -> reported(displays.health()));
    RollUp rollUp = new RollUp(ground.store().ledger(), plays);
    PlayReport report = new PlayReport(plays, rollUp, new Known(content, displays));
    return new Records(
        List.of(
            new PlaysRoutes(ledger, new DeviceGuard(displays.devices())),
            new ReportRoutes(report, displays.screens(), ground.clock(), zone)),
        new RollUpJob.Timetable(rollUp));
  }

  /** Begins to bring sums up to date. */
  void start() {
    rollUps.start(ROLL_UP);
  }

  @Override
  public void close() {
    rollUps.close();
  }

  private static List<OpenRuns.Reported> reported(HealthStore health) {
    List<OpenRuns.Reported> runs = new ArrayList<>();
    for (HealthStore.Said said : health.all()) {
      if (said.report().open() != null) {
        runs.add(new OpenRuns.Reported(said.screen(), said.key(), said.report().open()));
      }
    }
    return runs;
  }

  private record Known(Content content, Displays displays) implements Names {
    @Override
    public Optional<String> screen(ScreenId screen) {
      return displays.screens().find(screen).map(Screen::name);
    }

    @Override
    public Optional<String> item(ItemId item) {
      return Exchange.id(item.value(), ItemId::new)
          .flatMap(content.library()::find)
          .map(found -> found.content().title());
    }
  }

  private record Issued(ProgramModule program) implements IssuedPrograms {
    @Override
    public Optional<Program> program(Sha256 hash) {
      return program.program(hash);
    }

    @Override
    public boolean assigned(ScreenId screen, long version, Sha256 hash) {
      return program.assigned(screen, version, hash);
    }
  }
}
