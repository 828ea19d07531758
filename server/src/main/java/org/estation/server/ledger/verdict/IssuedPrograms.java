package org.estation.server.ledger.verdict;

import java.util.Optional;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.estation.shared.program.Program;

/** What screens were told to show, as far back as records may speak of it. */
public interface IssuedPrograms {
  /** The program of this name. */
  Optional<Program> program(Sha256 hash);

  /** Whether this screen's assignment of this version named this program. */
  boolean assigned(ScreenId screen, long version, Sha256 program);
}
