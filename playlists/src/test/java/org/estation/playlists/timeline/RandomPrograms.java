package org.estation.playlists.timeline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.estation.playlists.Programs;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Layer;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;
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
    {"Australia/Lord_Howe", "2026-10-04"}
  };

  /** The second and third differ in order between UTF-8 and UTF-16. */
  private static final String[] GROUPS = {"区科协", "\uff5e", "\ud842\udfb7", "local"};

  private final Random random;
  private final ZoneId zone;
  private final LocalDate middle;
  private final Map<String, Integer> groupWeights = new HashMap<>();

  private RandomPrograms(long seed) {
    random = new Random(seed);
    String[] place = PLACES[Math.floorMod(seed, PLACES.length)];
    zone = ZoneId.of(place[0]);
    middle = LocalDate.parse(place[1]);
  }

  static Program of(long seed) {
    return new RandomPrograms(seed).program();
  }

  private Program program() {
    Programs programs =
        Programs.in(zone.getId(), middle.minusDays(1), middle.plusDays(1)).region("side");
    List<ProgramItem> items = new ArrayList<>();
    int count = 1 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      items.add(item("item-" + i));
    }
    int bookings = random.nextInt(9);
    for (int i = 0; i < bookings; i++) {
      programs.booking(
          "booking-" + i,
          random.nextInt(4) == 0 ? "side" : "main",
          random.nextInt(3) == 0 ? Layer.FILLER : Layer.REGULAR,
          share(),
          days(),
          entries(items));
    }
    return programs.program();
  }

  private ProgramItem item(String id) {
    long longest = random.nextBoolean() ? 14_400_000 : 1_800_000;
    long millis = 120_000 + random.nextLong(longest - 120_000 + 1);
    return Programs.item(id, millis, sometimes(), sometimes());
  }

  private @Nullable Long sometimes() {
    if (random.nextInt(3) > 0) {
      return null;
    }
    long first = middle.minusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
    return first + random.nextLong(72 * 3_600_000L);
  }

  private Booking.Share share() {
    String group = GROUPS[random.nextInt(GROUPS.length)];
    int groupWeight = groupWeights.computeIfAbsent(group, _ -> weight());
    return Programs.share(group, groupWeight, weight());
  }

  private int weight() {
    return random.nextBoolean() ? 1 + random.nextInt(3) : 1 + random.nextInt(10_000);
  }

  private List<Booking.DayRange> days() {
    int first = Programs.day(middle) - 1;
    return switch (random.nextInt(4)) {
      case 0 -> List.of(new Booking.DayRange(first, first));
      case 1 ->
          List.of(
              new Booking.DayRange(first - 5, first), new Booking.DayRange(first + 2, first + 9));
      default -> List.of(new Booking.DayRange(first, first + 2));
    };
  }

  private List<ProgramItem> entries(List<ProgramItem> items) {
    List<ProgramItem> entries = new ArrayList<>();
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      entries.add(items.get(random.nextInt(items.size())));
    }
    return entries;
  }
}
