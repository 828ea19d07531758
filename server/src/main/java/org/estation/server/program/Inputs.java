package org.estation.server.program;

import java.util.List;
import org.estation.server.screen.Traits;
import org.estation.shared.assignment.Polling;
import org.estation.shared.assignment.Wish;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.UnitId;
import org.estation.shared.json.Json;

/** What an assignment is made from; an equal one is not issued again. */
record Inputs(
    Programs.Stored program,
    String name,
    List<UnitId> units,
    Traits traits,
    List<Wish> wishes,
    Polling polling) {
  Sha256 hash() {
    return Sha256.of(Json.bytes(this));
  }
}
