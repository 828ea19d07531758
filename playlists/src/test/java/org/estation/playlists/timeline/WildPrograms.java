package org.estation.playlists.timeline;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.estation.playlists.BookingDraft;
import org.estation.playlists.Programs;
import org.estation.shared.program.Days;
import org.estation.shared.program.Horizon;
import org.estation.shared.program.Interval;
import org.estation.shared.program.Layer;
import org.estation.shared.program.Playlist;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.program.ShareGroup;
import org.estation.shared.program.ZoneOffsets;
import org.jspecify.annotations.Nullable;

/**
 * Valid programs near every bound, drawn from a seed: the shortest and the longest, the lightest
 * and the heaviest, zones that no country has, the first days of 1970 and the last of 9999.
 */
final class WildPrograms {
  private static final long DAY = 86_400_000;
  private static final List<Layer> LAYERS = List.of(Layer.TAKEOVER, Layer.REGULAR, Layer.FILLER);

  private final Random random;
  private final boolean large;
  private final Horizon horizon;
  private final List<ProgramItem> items = new ArrayList<>();

  private WildPrograms(long seed) {
    random = new Random(seed);
    large = Math.floorMod(seed, 10) == 0;
    horizon = horizon();
  }

  static Program of(long seed) {
    return new WildPrograms(seed).program();
  }

  /** The rules that java.time needs to know a zone made by hand. */
  static ZoneRules rules(ZoneOffsets zone) {
    List<ZoneOffsetTransition> transitions = new ArrayList<>();
    ZoneOffset before = ZoneOffset.ofTotalSeconds(zone.offsetSeconds());
    ZoneOffset first = before;
    for (ZoneOffsets.Transition one : zone.transitions()) {
      ZoneOffset after = ZoneOffset.ofTotalSeconds(one.offsetSeconds());
      if (!after.equals(before)) {
        LocalDateTime local = LocalDateTime.ofEpochSecond(one.at() / 1000, 0, before);
        transitions.add(ZoneOffsetTransition.of(local, before, after));
      }
      before = after;
    }
    return ZoneRules.of(first, first, List.of(), transitions, List.of());
  }

  private Horizon horizon() {
    int first =
        switch (random.nextInt(4)) {
          case 0 -> 0;
          case 1 -> 2_932_896 - 2;
          default -> 10_000 + random.nextInt(20_000);
        };
    int last = first + (random.nextBoolean() ? 0 : random.nextInt(3));
    boolean longest = !large && first < 30_001 && random.nextInt(8) == 0;
    return new Horizon(first, longest ? first + Horizon.LONGEST - 1 : last);
  }

  private ZoneOffsets zone() {
    List<ZoneOffsets.Transition> transitions = new ArrayList<>();
    long at = (horizon.firstDay() - 4) * DAY + random.nextInt(86_400) * 1000L;
    int count = random.nextInt(3) == 0 ? 0 : random.nextInt(20);
    for (int i = 0; i < count; i++) {
      transitions.add(new ZoneOffsets.Transition(at, offset()));
      at += 1000L * (1 + random.nextInt(random.nextBoolean() ? 86_400 : 3_600));
    }
    return new ZoneOffsets("by hand", offset(), transitions);
  }

  private int offset() {
    return switch (random.nextInt(6)) {
      case 0 -> 64_800;
      case 1 -> -64_800;
      case 2 -> random.nextInt(129_601) - 64_800;
      case 3 -> 0;
      default -> (random.nextInt(49) - 24) * 1_800;
    };
  }

  private Program program() {
    Programs programs = Programs.in(zone(), horizon).region("side");
    int count = large ? 100 : 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      items.add(item("i" + i));
    }
    programs.items(items.toArray(ProgramItem[]::new));
    programs.group(ShareGroup.mandatory("main", Layer.REGULAR, "light", extreme(1, 50)));
    programs.group(ShareGroup.ordinary("main", Layer.REGULAR, "heavy", extreme(1, 10_000)));
    programs.group(ShareGroup.mandatory("main", Layer.FILLER, "light", extreme(1, 50)));
    programs.group(ShareGroup.ordinary("main", Layer.FILLER, "heavy", extreme(1, 10_000)));
    programs.playlist("leaf", order(), entries(extreme(1, large ? 1_000 : 3), null));
    programs.playlist("middle", order(), entries(extreme(1, 4), "leaf"));
    int bookings = large ? 60 : random.nextInt(8);
    for (int i = 0; i < bookings; i++) {
      booking(programs, "b" + i);
    }
    return programs.program();
  }

  /** One of two bounds, or something between. */
  private int extreme(int least, int most) {
    return switch (random.nextInt(3)) {
      case 0 -> least;
      case 1 -> most;
      default -> least + random.nextInt(most - least + 1);
    };
  }

  private ProgramItem item(String id) {
    long millis =
        random.nextInt(12) == 0
            ? ProgramItem.SHORTEST
            : ProgramItem.LONGEST - random.nextInt(3 * 3_600_000);
    Long from = random.nextInt(4) == 0 ? bound() : null;
    Long to = from == null && random.nextInt(4) == 0 ? bound() : null;
    ProgramItem item = Programs.item(id, millis, from, to);
    return random.nextBoolean() ? Programs.capped(item, extreme(1, 1_200)) : item;
  }

  private long bound() {
    return switch (random.nextInt(4)) {
      case 0 -> Long.MIN_VALUE;
      case 1 -> Long.MAX_VALUE;
      default -> horizon.firstDay() * DAY + random.nextLong(2 * DAY);
    };
  }

  private Playlist.Order order() {
    return random.nextBoolean() ? Playlist.Order.SHUFFLED : Playlist.Order.IN_ORDER;
  }

  private Playlist.Entry[] entries(int count, @Nullable String visited) {
    Playlist.Entry[] entries = new Playlist.Entry[count];
    for (int i = 0; i < count; i++) {
      entries[i] =
          visited != null && random.nextInt(2) == 0
              ? Programs.visit(visited, extreme(1, 1_000))
              : Programs.entry(items.get(random.nextInt(items.size())));
    }
    return entries;
  }

  private void booking(Programs programs, String id) {
    Layer layer = LAYERS.get(random.nextInt(3));
    BookingDraft draft = BookingDraft.in(layer, id);
    draft.priority(extreme(0, 1_000)).entries(entries(extreme(1, large ? 1_000 : 4), "middle"));
    if (layer == Layer.TAKEOVER) {
      takeover(programs, draft, id);
    } else {
      draft.share(random.nextBoolean() ? "light" : "heavy", extreme(1, 10_000));
      if (random.nextInt(3) == 0) {
        int every = extreme(1, Interval.DAY);
        draft.every(every, extreme(0, every - 1));
      }
    }
    intervals().forEach(draft::open);
    programs.with(draft.days(days()));
  }

  private void takeover(Programs programs, BookingDraft draft, String id) {
    if (random.nextBoolean()) {
      draft.cutting();
    }
    if (random.nextInt(3) == 0) {
      ProgramItem live = Programs.live("live-" + id);
      programs.items(live).playlist("live-" + id, order(), Programs.entry(live));
      draft.playing("live-" + id);
    }
  }

  private Days days() {
    int first = horizon.firstDay() - 1;
    return random.nextBoolean()
        ? Days.every(first, horizon.lastDay())
        : Days.of(first, horizon.lastDay(), day -> day == first || random.nextBoolean());
  }

  private List<Interval> intervals() {
    TreeSet<Integer> starts = new TreeSet<>();
    int count = extreme(1, 24);
    while (starts.size() < count) {
      starts.add(extreme(0, 1_439));
    }
    return starts.stream().map(from -> new Interval(from, from + extreme(1, 1_440))).toList();
  }
}
