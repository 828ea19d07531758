package org.estation.player.playback.agenda;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.estation.player.playback.Holdings;
import org.estation.shared.id.ItemId;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;

/**
 * The items that stand in. Only those whose media are there count; the day's n-th failed slot shows
 * entry n mod size of them, and for want of a plan they are shown in turn.
 */
public final class Reserve {
  private final Holdings holdings;
  private int day = Integer.MIN_VALUE;
  private int failed;
  private int turn;

  /** A reserve of which nothing was shown yet. */
  public Reserve(Holdings holdings) {
    this.holdings = holdings;
  }

  /** Counts a failed slot of a local day, and says how many failed on it before. */
  public int countFailed(int onDay) {
    if (onDay != day) {
      day = onDay;
      failed = 0;
    }
    return failed++;
  }

  /** Entry n mod size of what may stand in, without these. */
  public Optional<ProgramItem> entry(Program program, int n, Set<ItemId> without) {
    List<ProgramItem> there =
        program.reserve().stream()
            .distinct()
            .filter(id -> !without.contains(id))
            .flatMap(id -> program.items().stream().filter(item -> item.id().equals(id)))
            .filter(item -> !holdings.isWithdrawn(item) && holdings.files(item).isPresent())
            .toList();
    return there.isEmpty() ? Optional.empty() : Optional.of(there.get(n % there.size()));
  }

  /** The entry whose turn it is when nothing is planned. */
  public Optional<ProgramItem> next(Program program) {
    return entry(program, turn, Set.of());
  }

  /** The entry whose turn it was is going to be shown. */
  public void taken() {
    turn = (turn + 1) & Integer.MAX_VALUE;
  }
}
