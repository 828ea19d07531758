package org.estation.player.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.estation.player.cache.Cache;
import org.estation.player.cache.Wanted;
import org.estation.player.disk.QuickDisk;
import org.estation.player.fault.Faults;
import org.estation.shared.alerts.Alert;
import org.estation.shared.alerts.Alerts;
import org.estation.shared.alerts.Withdrawn;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.id.AlertId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.UnitId;
import org.estation.shared.json.Json;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HeldIT {
  @TempDir Path data;

  @Test
  void alerts_are_fetched_first_then_the_emergency_reserve_then_the_program() throws IOException {
    Faults faults = new Faults(InstantSource.system());
    Cache cache = new Cache(data, true, faults);
    StocksFile file = new StocksFile(new QuickDisk(), data.resolve("assignments.json"), faults);
    AlertsShelf shelf = new AlertsShelf(new QuickDisk(), data.resolve("alerts.json"), faults);
    Held held = new Held(new Generations(file, cache, faults), shelf, cache);
    Program program = Programs.of("a");
    Assignment assignment = Programs.assignment(1, program);
    held.generations().accept(assignment, new Signed("", "", ""));
    Alerts alerts =
        new Alerts(
            1,
            Programs.NOON,
            List.of(
                alert("ours", assignment.units().getFirst(), 1),
                alert("over", assignment.units().getFirst(), -1),
                alert("theirs", new UnitId("elsewhere"), 1)),
            List.of(),
            Withdrawn.NOTHING,
            List.of(medium("siren")));
    shelf.accept(alerts, new AlertsShelf.Proof("", "", ""));

    assertEquals(
        List.of(hash("ours"), hash("siren"), Sha256.of(Json.bytes(program))),
        held.advance(Programs.NOON).stream().map(Wanted::hash).toList());
  }

  private static Alert alert(String id, UnitId unit, int hours) {
    long until = Programs.NOON + hours * Programs.HOUR;
    return new Alert(
        new AlertId(id),
        Alert.Level.RED,
        false,
        id,
        "",
        List.of(unit),
        List.of(medium(id)),
        until - Programs.HOUR,
        until);
  }

  private static Media medium(String name) {
    return new Media(hash(name), 1, "image/png");
  }

  private static Sha256 hash(String name) {
    return Sha256.of(Programs.file(name));
  }
}
