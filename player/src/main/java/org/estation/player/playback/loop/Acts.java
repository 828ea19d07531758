package org.estation.player.playback.loop;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.estation.player.playback.Cue;
import org.estation.player.playback.Generation;
import org.estation.player.playback.Reasons;
import org.estation.player.playback.View;
import org.estation.shared.id.ItemId;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.program.Region;
import org.estation.shared.proof.Run;

/** Makes acts of what is due: has the stage get them ready, and finds who stands in. */
final class Acts {
  private static final long SHORTEST_SIGHT = 1_000;

  private final Surroundings surroundings;
  private final Agenda agenda;
  private final Reserve reserve;
  private final Function<Act, View.Listener> listeners;

  Acts(
      Surroundings surroundings,
      Agenda agenda,
      Reserve reserve,
      Function<Act, View.Listener> listeners) {
    this.surroundings = surroundings;
    this.agenda = agenda;
    this.reserve = reserve;
    this.listeners = listeners;
  }

  /**
   * The act of what is due, to appear at an instant. That may be in the middle of it: then it is
   * joined there, unless it would be seen too shortly to be understood; what is on the screen then
   * stays for so long.
   */
  Act raise(Due due, long entry) {
    Act act = new Act(due, entry);
    if (!(due instanceof Due.Item item)) {
      return act;
    }
    if (item.slot() == null) {
      reserve.taken();
    }
    boolean joined = entry - item.start() > Run.LATEST;
    if (joined && item.end() - entry < SHORTEST_SIGHT) {
      return act;
    }
    return prepared(act, item, joined ? entry - item.start() : 0);
  }

  /** The act that stands in for one that failed at an instant before its end. */
  Act instead(Act failed, Due.Item item, String reason, long now) {
    int turn =
        failed.turn().isPresent() ? failed.turn().getAsInt() : reserve.countFailed(day(item));
    Set<ItemId> tried = new HashSet<>(failed.tried());
    tried.add(item.item().id());
    long entry = Math.max(now, failed.entry());
    Due due =
        reserve
            .entry(item.generation().program(), turn, tried)
            .<Due>map(other -> standIn(item, other, entry, reason))
            .orElseGet(() -> new Due.Card(entry, item.end(), true));
    Act act = new Act(due, entry);
    act.standsIn(turn, tried);
    act.tellFirst(failed.takeUntold());
    act.tellFirst(List.of(failed.failed(item, reason, now)));
    return due instanceof Due.Item other ? prepared(act, other, 0) : act;
  }

  private Act prepared(Act act, Due.Item item, long offset) {
    Optional<List<Path>> files = surroundings.holdings().files(item.item());
    if (files.isEmpty()) {
      return instead(act, item, Reasons.MEDIA_MISSING, act.entry());
    }
    long duration = item.end() - item.start();
    int volume = item.generation().assignment().settings().volume();
    Cue cue =
        new Cue(region(item.generation()), item.item(), files.get(), duration, offset, volume);
    act.prepare(surroundings.stage().prepare(cue, listeners.apply(act)));
    return act;
  }

  private static Due standIn(Due.Item failed, ProgramItem other, long start, String reason) {
    String why = failed.why().isEmpty() ? reason : failed.why();
    long end = failed.slot() == null ? start + other.duration() : failed.end();
    return new Due.Item(failed.generation(), failed.slot(), other, start, end, why);
  }

  private int day(Due.Item item) {
    return agenda.dayOf(item.generation(), item.planned());
  }

  private static Region region(Generation generation) {
    return generation.program().regions().stream()
        .filter(region -> region.name().equals(Program.MAIN))
        .findFirst()
        .orElseGet(Region::main);
  }
}
