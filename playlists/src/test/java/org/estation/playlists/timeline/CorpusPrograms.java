package org.estation.playlists.timeline;

import static org.estation.playlists.BookingDraft.filler;
import static org.estation.playlists.BookingDraft.regular;
import static org.estation.playlists.BookingDraft.takeover;
import static org.estation.playlists.Programs.capped;
import static org.estation.playlists.Programs.entry;
import static org.estation.playlists.Programs.item;
import static org.estation.playlists.Programs.live;
import static org.estation.playlists.Programs.visit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.estation.playlists.Programs;
import org.estation.shared.program.Playlist.Order;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;

/** What the corpus of an engine version is drawn from when it is begun. */
final class CorpusPrograms {
  private static final long NOON = Walk.MIDNIGHT + 12 * Walk.HOUR;

  private CorpusPrograms() {}

  /** Programs by name: some made by hand, and many from seeds. */
  static Map<String, Program> drawn() {
    Map<String, Program> programs = new LinkedHashMap<>();
    programs.put("community-screen", communityScreen());
    programs.put("shared-screen", sharedScreen());
    programs.put("clock-changes", clockChanges());
    programs.put("skipped-day", skippedDay());
    programs.put("key-date", keyDate());
    programs.put("night-shift", nightShift());
    programs.put("nested", nested());
    LongStream.range(1_000, 1_180)
        .forEach(seed -> programs.put("random-" + seed, RandomPrograms.of(seed)));
    LongStream.range(1, 40)
        .filter(seed -> seed % 10 != 0 && seed != 19)
        .forEach(seed -> programs.put("wild-" + seed, WildPrograms.of(seed)));
    return programs;
  }

  /** A day of a community screen: health before noon, then also a notice; a filler at night. */
  private static Program communityScreen() {
    return Walk.shanghai()
        .with(
            regular(
                    "health",
                    item("fire-escape", 1_200_000, null, NOON + 8 * Walk.HOUR),
                    item("hand-washing", 900_000, null, NOON + 8 * Walk.HOUR))
                .share("main", 2))
        .with(regular("notice", item("notice", 600_000, NOON, NOON + Walk.HOUR)))
        .with(filler("filler", item("poster", 1_800), item("slogan", 2_700)))
        .program();
  }

  /** J-03: two owners, 60 to 40. */
  private static Program sharedScreen() {
    return Walk.shanghai()
        .group("区科协", 60)
        .group("社区", 40)
        .with(regular("district", item("a", 700), item("b", 1_100)).share("区科协", 1))
        .with(regular("community-1", item("c", 900)).share("社区", 3))
        .with(regular("community-2", item("d", 500)).share("社区", 1))
        .program();
  }

  /** The clock goes back at midnight in Santiago: the day before has 25 hours. */
  private static Program clockChanges() {
    LocalDate date = LocalDate.of(2027, 4, 3);
    return Programs.in("America/Santiago", date, date.plusDays(1))
        .group("b", 2)
        .with(regular("a", item("x", 3_500), item("y", 2_900)).share("a", 1))
        .with(regular("b", item("z", 5_000)).share("b", 1))
        .with(regular("half-past", item("h", 60)).share("a", 1).every(60, 30))
        .program();
  }

  /** Apia had no 30 December 2011. */
  private static Program skippedDay() {
    LocalDate date = LocalDate.of(2011, 12, 29);
    return Programs.in("Pacific/Apia", date, date.plusDays(2))
        .with(regular("a", item("x", 7_000), item("y", 9_000)))
        .with(takeover("t", item("t", 1_000)).open("23:00", "01:00"))
        .program();
  }

  /** A key date: a mandatory pack, a notice each half hour, a speech live, and a call for quiet. */
  private static Program keyDate() {
    return Walk.shanghai()
        .mandatory("防灾减灾", 30)
        .group("日常", 3)
        .group("社区", 1)
        .with(regular("pack", item("p1", 300), item("p2", 420), item("p3", 240)).share("防灾减灾", 1))
        .with(regular("daily", item("d1", 600), capped(item("d2", 500), 1)).share("日常", 2))
        .with(regular("elders", item("e", 900)).share("日常", 1).open("08:00", "10:00"))
        .with(regular("local", item("p1", 300), item("l", 450)).share("社区", 1))
        .with(regular("notice", item("n", 30)).share("社区", 1).every(30, 5).open("07:00", "21:00"))
        .with(takeover("speech", live("speech")).priority(5).open("10:00", "11:07"))
        .with(takeover("quiet", item("q", 180)).priority(9).cutting().open("10:28", "10:31"))
        .with(filler("night", item("f", 1_200)).share("日常", 1).open("21:00", "07:00"))
        .program();
  }

  /** Windows over midnight where an hour comes twice. */
  private static Program nightShift() {
    LocalDate date = LocalDate.of(2026, 10, 24);
    return Programs.in("Europe/Berlin", date, date.plusDays(2))
        .with(regular("late", item("a", 1_500), item("b", 1_700)).open("20:00", "02:30"))
        .with(regular("early", item("c", 1_900)).open("02:30", "06:00"))
        .with(takeover("watch", item("w", 2_000)).open("02:00", "02:45").open("23:30", "00:30"))
        .with(filler("day", item("f", 6_000)))
        .program();
  }

  private static Program nested() {
    ProgramItem[] items = {item("a", 610), item("b", 620), item("c", 630), item("d", 640)};
    return Walk.shanghai()
        .items(items)
        .playlist("leaf", Order.SHUFFLED, entry(items[0]), entry(items[1]), entry(items[2]))
        .playlist("middle", Order.IN_ORDER, visit("leaf", 2), entry(items[3]), visit("leaf", 1))
        .with(
            regular("r")
                .shuffled()
                .entries(entry(items[0]), visit("middle", 2), visit("leaf", 3), entry(items[3])))
        .with(regular("s").playing("middle").open("06:00", "20:00"))
        .program();
  }
}
