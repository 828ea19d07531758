package org.estation.server.ledger.verdict;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.estation.playlists.timeline.Slot;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.estation.shared.json.Json;
import org.estation.shared.program.Program;
import org.estation.shared.proof.Circumstances;
import org.estation.shared.proof.Play;
import org.estation.shared.proof.Play.Outcome;
import org.estation.shared.proof.Play.Planned;
import org.estation.shared.proof.Play.Trigger;
import org.estation.shared.proof.PlayRecord;
import org.estation.shared.proof.Run;
import org.estation.shared.proof.RunDigest;

/** What the player of a screen writes into its journal, for tests. */
public record Testimony(Community community, ScreenId screen, boolean unsure) {
  private static final Run.Quality GOOD = new Run.Quality(12, 250, 250, 0, 60L);

  /** The journal of a screen with trusted time. */
  public Testimony(Community community, ScreenId screen) {
    this(community, screen, false);
  }

  /** The line of a record. */
  public static String line(PlayRecord record) {
    return new String(Json.bytes(record), StandardCharsets.UTF_8);
  }

  /** The circumstances of this screen's records. */
  public Circumstances circumstances() {
    return circumstances(community.program(), 1);
  }

  /** Circumstances with another program or assignment version. */
  public Circumstances circumstances(Sha256 program, long assignment) {
    return new Circumstances(screen, program, assignment, "boot", 0, 10, unsure);
  }

  /** A run over slots of a day. */
  public Run run(long number, int day, int firstSlot, int slots) {
    List<Slot.Filled> played = community.slots(day).subList(firstSlot, firstSlot + slots);
    RunDigest digest = new RunDigest();
    played.forEach(slot -> digest.add(slot.start(), slot.item()));
    return new Run(
        number,
        circumstances(),
        Program.MAIN,
        day,
        played.getFirst().start(),
        played.getLast().end(),
        slots,
        digest.finish(),
        GOOD);
  }

  /** The same run under other circumstances. */
  public static Run under(Circumstances circumstances, Run run) {
    return new Run(
        run.number(),
        circumstances,
        run.region(),
        run.day(),
        run.start(),
        run.end(),
        run.slots(),
        run.digest(),
        run.quality());
  }

  /** A single play of a slot of a day, cut off after a time. */
  public Play partial(long number, int day, int slot, long millis) {
    Slot.Filled planned = community.slots(day).get(slot);
    return new Play(
        number,
        circumstances(),
        Program.MAIN,
        planned(planned),
        planned.item(),
        planned.start(),
        planned.start() + millis,
        Outcome.PARTIAL,
        Trigger.SCHEDULE,
        "STOPPED");
  }

  /** A slot whose media were missing (FAILED), or the reserve that filled it (COMPLETED). */
  public Play instead(long number, int day, int slot, ItemId item, Outcome outcome) {
    Slot.Filled planned = community.slots(day).get(slot);
    return new Play(
        number,
        circumstances(),
        Program.MAIN,
        planned(planned),
        item,
        planned.start(),
        outcome == Outcome.FAILED ? planned.start() : planned.end(),
        outcome,
        outcome == Outcome.FAILED ? Trigger.SCHEDULE : Trigger.FALLBACK,
        "MEDIA_MISSING");
  }

  private static Planned planned(Slot.Filled slot) {
    return new Planned(slot.start(), slot.end(), slot.item());
  }
}
