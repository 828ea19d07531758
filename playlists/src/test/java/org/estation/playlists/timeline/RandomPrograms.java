package org.estation.playlists.timeline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.estation.playlists.BookingDraft;
import org.estation.playlists.Programs;
import org.estation.shared.program.Days;
import org.estation.shared.program.Interval;
import org.estation.shared.program.Layer;
import org.estation.shared.program.Playlist;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.program.ShareGroup;
import org.jspecify.annotations.Nullable;

/** Programs drawn from a seed: three days around a day that is hard for its zone. */
final class RandomPrograms {
  /** Zone and a date at which its clock does something. */
  private static final String[][] PLACES = {
    {"Asia/Shanghai", "2026-11-22"},
    {"Europe/Berlin", "2027-03-28"},
    {"Europe/Berlin", "2026-10-25"},
    {"America/Santiago", "2026-09-06"},
    {"America/Santiago", "2027-04-04"},
    {"Asia/Beirut", "2026-03-29"},
    {"America/Havana", "2026-11-01"},
    {"Pacific/Apia", "2011-12-30"},
    {"America/St_Johns", "2010-11-07"},
    {"Australia/Lord_Howe", "2026-10-04"},
    {"Australia/Lord_Howe", "2027-04-04"},
    {"Africa/Casablanca", "2026-02-15"},
    {"Africa/Casablanca", "2026-03-22"},
    {"Asia/Shanghai", "2028-02-29"}
  };

  /** The second and third differ in order between UTF-8 and UTF-16. */
  private static final String[] GROUPS = {"区科协", "\uff5e", "\ud842\udfb7", "local"};

  private static final List<Layer> LAYERS = List.of(Layer.TAKEOVER, Layer.REGULAR, Layer.FILLER);
  private static final String[] REGIONS = {Program.MAIN, Program.MAIN, Program.MAIN, "side"};
  private static final int[] CADENCES = {20, 30, 45, 60, 90, 120, 180, 240, 480, 1_440};
  private static final long MINUTE = 60_000;
  private static final int DENSE = 200;

  private final Random random;
  private final boolean dense;
  private final ZoneId zone;
  private final LocalDate middle;
  private final List<ProgramItem> items = new ArrayList<>();
  private final List<String> nested = new ArrayList<>();

  private RandomPrograms(long seed) {
    random = new Random(seed);
    dense = Math.floorMod(seed, DENSE) == 7;
    String[] place = PLACES[Math.floorMod(seed, PLACES.length)];
    zone = ZoneId.of(place[0]);
    middle = LocalDate.parse(place[1]);
  }

  static Program of(long seed) {
    return new RandomPrograms(seed).programs().program();
  }

  /** The program, open for more bookings. */
  static Programs open(long seed) {
    return new RandomPrograms(seed).programs();
  }

  private Programs programs() {
    Programs programs =
        Programs.in(zone.getId(), middle.minusDays(1), middle.plusDays(1)).region("side");
    int count = 1 + random.nextInt(10);
    for (int i = 0; i < count; i++) {
      items.add(item("item-" + i));
    }
    programs.items(items.toArray(ProgramItem[]::new));
    groups(programs);
    playlists(programs);
    int bookings = random.nextInt(13);
    for (int i = 0; i < bookings; i++) {
      booking(programs, "booking-" + i);
    }
    return programs;
  }

  private ProgramItem item(String id) {
    ProgramItem item = Programs.item(id, millis(), sometimes(), null);
    if (random.nextInt(4) == 0) {
      Long from = item.notBefore();
      long first = from == null ? instant() : from;
      item = Programs.item(id, millis(), from, first + random.nextLong(30 * 60 * MINUTE));
    }
    return random.nextInt(3) == 0 ? Programs.capped(item, 1 + random.nextInt(3)) : item;
  }

  private long millis() {
    if (dense) {
      return 30_000 + random.nextLong(7 * MINUTE);
    }
    return switch (random.nextInt(5)) {
      case 0 -> (5 + random.nextInt(10)) * MINUTE;
      case 1 -> 4 * 60 * MINUTE;
      case 2 -> (1 + random.nextInt(8)) * 15L * MINUTE;
      default -> 10 * MINUTE + random.nextLong(100 * MINUTE);
    };
  }

  private @Nullable Long sometimes() {
    return random.nextInt(4) == 0 ? instant() : null;
  }

  /** Some instant of the three days, often on a half hour of the zone's clock. */
  private long instant() {
    long first = middle.minusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
    return random.nextBoolean()
        ? first + random.nextLong(72 * 60 * MINUTE)
        : first + random.nextInt(144) * 30L * MINUTE;
  }

  private void groups(Programs programs) {
    for (String region : List.of(Program.MAIN, "side")) {
      for (Layer layer : List.of(Layer.REGULAR, Layer.FILLER)) {
        int left = ShareGroup.MOST_MANDATORY;
        boolean allMandatory = random.nextInt(8) == 0;
        for (String name : GROUPS) {
          int percent = Math.min(left, 1 + random.nextInt(25));
          if (left > 0 && (allMandatory || random.nextInt(4) == 0)) {
            left -= percent;
            programs.group(ShareGroup.mandatory(region, layer, name, percent));
          } else if (!allMandatory) {
            programs.group(ShareGroup.ordinary(region, layer, name, weight()));
          }
        }
      }
    }
  }

  private int weight() {
    return random.nextBoolean() ? 1 + random.nextInt(3) : 1 + random.nextInt(10_000);
  }

  /** Two playlists of items, then one that visits them; the booking's own playlists come above. */
  private void playlists(Programs programs) {
    for (int i = 0; i < 2; i++) {
      programs.playlist("leaf-" + i, order(), entries(List.of()));
    }
    programs.playlist("middle", order(), entries(List.of("leaf-0", "leaf-1")));
    nested.addAll(List.of("leaf-0", "leaf-1", "middle"));
  }

  private Playlist.Order order() {
    return random.nextInt(3) == 0 ? Playlist.Order.SHUFFLED : Playlist.Order.IN_ORDER;
  }

  private Playlist.Entry[] entries(List<String> visited) {
    Playlist.Entry[] entries = new Playlist.Entry[1 + random.nextInt(5)];
    for (int i = 0; i < entries.length; i++) {
      entries[i] =
          !visited.isEmpty() && random.nextInt(3) == 0
              ? Programs.visit(visited.get(random.nextInt(visited.size())), 1 + random.nextInt(4))
              : Programs.entry(items.get(random.nextInt(items.size())));
    }
    return entries;
  }

  private void booking(Programs programs, String id) {
    Layer layer = LAYERS.get(random.nextInt(LAYERS.size()));
    BookingDraft draft = BookingDraft.in(layer, id).region(REGIONS[random.nextInt(4)]);
    draft.entries(entries(nested)).priority(random.nextInt(3));
    if (random.nextInt(3) == 0) {
      draft.shuffled();
    }
    if (layer == Layer.TAKEOVER) {
      takeover(programs, draft, id);
    } else {
      draft.share(GROUPS[random.nextInt(GROUPS.length)], weight());
      if (random.nextInt(4) == 0) {
        int every = CADENCES[random.nextInt(CADENCES.length)];
        draft.every(every, random.nextInt(every));
      }
    }
    intervals(layer).forEach(draft::open);
    programs.with(draft.days(days()));
  }

  private void takeover(Programs programs, BookingDraft draft, String id) {
    if (random.nextBoolean()) {
      draft.cutting();
    }
    if (random.nextInt(4) == 0) {
      ProgramItem live = Programs.live("live-" + id);
      ProgramItem other = items.get(random.nextInt(items.size()));
      programs.items(random.nextBoolean() ? live : Programs.capped(live, 1));
      programs.playlist("live-" + id, order(), Programs.entry(live), Programs.entry(other));
      draft.playing("live-" + id);
    }
  }

  private Days days() {
    int first = Programs.day(middle) - 1;
    return switch (random.nextInt(5)) {
      case 0 -> Days.every(first - 1, first);
      case 1 -> Days.of(first - 1, first + 2, day -> day != first + 1);
      case 2 -> Days.every(first + 1, first + 1);
      default -> Days.every(first - 1, first + 2);
    };
  }

  private List<Interval> intervals(Layer layer) {
    if (layer != Layer.TAKEOVER && random.nextInt(3) > 0) {
      return List.of(Interval.WHOLE_DAY);
    }
    int count = 1 + random.nextInt(layer == Layer.TAKEOVER ? 4 : 3);
    TreeSet<Integer> starts = new TreeSet<>();
    while (starts.size() < count) {
      starts.add(minute());
    }
    return starts.stream().map(from -> new Interval(from, from + length(layer))).toList();
  }

  /** A minute of the day; clocks change in the first hours and the last. */
  private int minute() {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(7) * 30;
      case 1 -> Interval.DAY - 30 * (1 + random.nextInt(5));
      case 2 -> random.nextInt(48) * 30;
      default -> random.nextInt(Interval.DAY);
    };
  }

  private int length(Layer layer) {
    return switch (random.nextInt(4)) {
      case 0 -> 1 + random.nextInt(20);
      case 1 -> 30 * (1 + random.nextInt(8));
      case 2 -> 1 + random.nextInt(layer == Layer.TAKEOVER ? 240 : Interval.DAY);
      default -> layer == Layer.TAKEOVER ? 60 : 12 * 60;
    };
  }
}
