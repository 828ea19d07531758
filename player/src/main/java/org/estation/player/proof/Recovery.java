package org.estation.player.proof;

import java.io.IOException;
import java.util.List;
import org.estation.player.clock.ServerClock;
import org.estation.shared.proof.PlayRecord;
import org.estation.shared.proof.Run;

/** Seals after a crash the runs that were open, each at its last completed slot. */
public final class Recovery {
  private final Books books;

  /** A recovery of these books. */
  public Recovery(Books books) {
    this.books = books;
  }

  /** Seals what is open and not sealed already. */
  public void run(ServerClock clock) throws IOException {
    Checkpoint.Kept kept =
        books.checkpoint().read().orElse(new Checkpoint.Kept(books.journals().next(), List.of()));
    List<PlayRecord> since = since(kept.next());
    List<Draft> open =
        kept.runs().stream()
            .filter(run -> since.stream().noneMatch(record -> isSame(run, record)))
            .<Draft>map(run -> number -> renumbered(run, number))
            .toList();
    if (!open.isEmpty()) {
      books.journals().append(open, clock.now());
    }
    books.checkpoint().write(new Checkpoint.Kept(books.journals().next(), List.of()));
  }

  private List<PlayRecord> since(Journals.Position place) throws IOException {
    try {
      return books.journals().from(place);
    } catch (DamagedJournal e) {
      return List.of();
    }
  }

  private static boolean isSame(Run run, PlayRecord record) {
    return record instanceof Run sealed
        && sealed.region().equals(run.region())
        && sealed.start() == run.start()
        && sealed.circumstances().boot().equals(run.circumstances().boot());
  }

  private static Run renumbered(Run run, long number) {
    return new Run(
        number,
        run.circumstances(),
        run.region(),
        run.day(),
        run.start(),
        run.end(),
        run.slots(),
        run.digest(),
        run.quality());
  }
}
