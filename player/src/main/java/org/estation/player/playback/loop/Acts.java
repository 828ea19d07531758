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
import org.estation.player.playback.WarningCue;
import org.estation.player.playback.agenda.Agenda;
import org.estation.player.playback.agenda.Due;
import org.estation.player.playback.agenda.Reserve;
import org.estation.player.playback.overlay.Overlay;
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
    return switch (due) {
      case Due.Item item -> raise(act, item);
      case Due.Warning warning -> warned(act, warning);
      case Due.Card _ -> act;
    };
  }

  /** The act that stands in for one that failed at an instant before its end. */
  Act instead(Act failed, String reason, long now) {
    Act act =
        switch (failed.due()) {
          case Due.Item item -> standIn(failed, item, reason, Math.max(now, failed.entry()));
          case Due.Warning warning -> plainer(warning, Math.max(now, failed.entry()));
          case Due.Card card -> new Act(card, now);
        };
    act.tellFirst(failed.takeUntold());
    act.tellFirst(failed.failed(reason, now).stream().toList());
    return switch (act.due()) {
      case Due.Item other -> prepared(act, other, 0);
      case Due.Warning warning -> warned(act, warning);
      case Due.Card _ -> act;
    };
  }

  /** The act that shows the same again, joined where it should be now. */
  Act again(Act frozen, String reason, long now) {
    Act act = new Act(frozen.due(), now);
    act.tellFirst(frozen.failed(reason, now).stream().toList());
    frozen.turn().ifPresent(turn -> act.standsIn(turn, frozen.tried()));
    return switch (act.due()) {
      case Due.Item item -> prepared(act, item, now - item.start());
      case Due.Warning warning -> warned(act, warning);
      case Due.Card _ -> act;
    };
  }

  /** Makes the act as loud as it is to be now. */
  void sound(Act act, long now) {
    act.sound(volume(act.due(), now));
  }

  private Act raise(Act act, Due.Item item) {
    if (item.slot() == null) {
      reserve.taken();
    }
    long late = act.entry() - item.start();
    boolean joined = late > Run.LATEST;
    if (joined && item.end() - act.entry() < SHORTEST_SIGHT) {
      return act;
    }
    return prepared(act, item, joined ? late : 0);
  }

  private Act standIn(Act failed, Due.Item item, String reason, long entry) {
    int turn =
        failed.turn().isPresent() ? failed.turn().getAsInt() : reserve.countFailed(day(item));
    Set<ItemId> tried = new HashSet<>(failed.tried());
    tried.add(item.id());
    Due due =
        reserve
            .entry(item.generation().program(), turn, tried)
            .<Due>map(other -> standIn(item, other, entry, reason))
            .orElseGet(() -> new Due.Card(Due.Face.IDLE, entry, item.end(), true));
    Act act = new Act(due, entry);
    act.standsIn(turn, tried);
    return act;
  }

  private Act plainer(Due.Warning warning, long entry) {
    Overlay.Warning part = warning.part();
    agenda.overlays().isBroken(part);
    return part.medium() != null
        ? new Act(warning.asCard(entry), entry)
        : new Act(new Due.Card(Due.Face.IDLE, entry, part.until(), false), entry);
  }

  private Act prepared(Act act, Due.Item item, long offset) {
    if (surroundings.holdings().isWithdrawn(item.item())) {
      return instead(act, Reasons.WITHDRAWN, act.entry());
    }
    Optional<List<Path>> files = surroundings.holdings().files(item.item());
    if (files.isEmpty()) {
      return instead(act, Reasons.MEDIA_MISSING, act.entry());
    }
    long duration = item.end() - item.start();
    int volume = volume(item, act.entry());
    Cue cue =
        new Cue(region(item.generation()), item.item(), files.get(), duration, offset, volume);
    act.prepare(surroundings.stage().prepare(cue, listeners.apply(act)), volume);
    return act;
  }

  private Act warned(Act act, Due.Warning warning) {
    Overlay.Warning part = warning.part();
    int volume = volume(warning, act.entry());
    long late = act.entry() - part.start();
    WarningCue.Medium medium =
        Optional.ofNullable(part.medium())
            .flatMap(media ->
                surroundings
                    .holdings()
                    .file(media.hash())
                    .map(file -> new WarningCue.Medium(media, file)))
            .orElse(null);
    WarningCue cue =
        new WarningCue(
            part.alert(),
            warning.followed().map(generation -> generation.program().zone()).orElse(null),
            medium,
            part.duration(),
            late > Run.LATEST ? late : 0,
            volume);
    act.prepare(surroundings.stage().warn(cue, listeners.apply(act)), volume);
    return act;
  }

  private int volume(Due due, long instant) {
    return due instanceof Due.Warning warning
        ? agenda.overlays().volume(warning.part().alert(), instant)
        : agenda.overlays().volume(instant);
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
