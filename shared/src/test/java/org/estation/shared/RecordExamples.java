package org.estation.shared;

import static org.estation.shared.WireExamples.ARTICLE_ITEM;
import static org.estation.shared.WireExamples.DAY;
import static org.estation.shared.WireExamples.FILM;
import static org.estation.shared.WireExamples.FILM_FILE;
import static org.estation.shared.WireExamples.MORNING;
import static org.estation.shared.WireExamples.SCREEN;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.estation.shared.device.Health;
import org.estation.shared.id.JournalId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.WishId;
import org.estation.shared.json.Json;
import org.estation.shared.program.Program;
import org.estation.shared.proof.Chain;
import org.estation.shared.proof.Circumstances;
import org.estation.shared.proof.Play;
import org.estation.shared.proof.PlayBatch;
import org.estation.shared.proof.Run;
import org.estation.shared.proof.RunDigest;

/** What the screen of {@link WireExamples} reports. */
final class RecordExamples {
  private static final JournalId JOURNAL = new JournalId("journal-7f3a");

  private RecordExamples() {}

  static PlayBatch batch() {
    return new PlayBatch(
        JOURNAL, 1, Chain.START, List.of(text(Json.bytes(run())), text(Json.bytes(play()))));
  }

  private static Circumstances circumstances() {
    Sha256 program = Sha256.of(Json.bytes(ProgramExample.program()));
    return new Circumstances(SCREEN, program, MORNING, "boot-1", -120, 35, false);
  }

  static Run run() {
    long start = MORNING + 60_000;
    RunDigest digest = new RunDigest();
    digest.add(start, FILM);
    digest.add(start + 20_000, ARTICLE_ITEM);
    return new Run(
        1,
        circumstances(),
        Program.MAIN,
        DAY,
        start,
        start + 35_000,
        2,
        digest.finish(),
        new Run.Quality(48, 498, 500, 80, 35L));
  }

  static Play play() {
    long start = MORNING + 95_000;
    return new Play(
        2,
        circumstances(),
        Program.MAIN,
        new Play.Planned(start, start + 20_000, FILM),
        ARTICLE_ITEM,
        start,
        start + 20_000,
        Play.Outcome.COMPLETED,
        Play.Trigger.FALLBACK,
        "MEDIA_MISSING");
  }

  static PlayBatch.Receipt receipt() {
    Sha256 hash = Chain.START;
    for (String line : batch().lines()) {
      hash = Chain.next(hash, line.getBytes(StandardCharsets.UTF_8));
    }
    return new PlayBatch.Receipt(JOURNAL, 2, hash);
  }

  static Health health() {
    Sha256 program = Sha256.of(Json.bytes(ProgramExample.program()));
    long start = MORNING + 115_000;
    return new Health(
        start + 7_000,
        "0.1.0",
        MORNING,
        MORNING,
        1,
        7,
        program,
        null,
        new Health.Now(ARTICLE_ITEM, start, start + 15_000),
        new Health.OpenRun(JOURNAL, 3, program, Program.MAIN, DAY, start - 20_000, start, 1),
        new Health.Clock(-120, 35, true),
        new Health.Disk(41_000_000_000L, 2_391_356),
        2_147_483_648L,
        58,
        List.of(new Health.Fault("MEDIA_MISSING", FILM_FILE.hex(), MORNING + 95_000, 1)),
        List.of(new WishId("wish-1")),
        null);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
