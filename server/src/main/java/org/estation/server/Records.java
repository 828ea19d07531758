package org.estation.server;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.estation.server.ledger.Ledger;
import org.estation.server.ledger.PlaysRoutes;
import org.estation.server.ledger.verdict.IssuedPrograms;
import org.estation.server.ledger.verdict.Judge;
import org.estation.server.ledger.verdict.Replays;
import org.estation.server.platform.http.Routes;
import org.estation.server.program.ProgramModule;
import org.estation.server.screen.DeviceGuard;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.estation.shared.program.Program;

/** From proof of play to reports. */
record Records(List<Routes> routes) {

  static Records of(Ground ground, Displays displays, ProgramModule program) {
    IssuedPrograms issued = new Issued(program);
    Replays replays = new Replays(issued);
    ZoneId zone = ZoneId.of(displays.zone());
    Judge judge = new Judge(issued, replays, ground.clock(), zone);
    Ledger ledger =
        new Ledger(ground.store().ledger(), judge, displays.devices()::freeze, ground.clock());
    DeviceGuard guard = new DeviceGuard(displays.devices());
    return new Records(List.of(new PlaysRoutes(ledger, guard)));
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
