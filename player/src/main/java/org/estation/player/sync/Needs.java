package org.estation.player.sync;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.estation.player.cache.Wanted;
import org.estation.playlists.timeline.Slot;
import org.estation.playlists.timeline.Timeline;
import org.estation.shared.id.ItemId;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.program.Region;

/** Which files a program needs, most urgent first. */
final class Needs {
  /** How far ahead every file must be there before a program goes live, in milliseconds. */
  static final long AHEAD = 6 * 3_600_000L;

  private final Program program;
  private final Timeline timeline;
  private final Map<ItemId, ProgramItem> items = new HashMap<>();

  Needs(Program program) {
    this.program = program;
    this.timeline = new Timeline(program);
    program.items().forEach(item -> items.put(item.id(), item));
  }

  /** The files of the reserve and of what plays in the six hours from an instant on. */
  List<Wanted> soon(long from) {
    Set<ItemId> order = new LinkedHashSet<>(program.reserve());
    order.addAll(items(from, AHEAD));
    return files(order);
  }

  /** The files of what plays in so many milliseconds from an instant on. */
  List<Wanted> during(long from, long millis) {
    return files(new LinkedHashSet<>(items(from, millis)));
  }

  /** All files the program names. */
  List<Wanted> all() {
    Set<ItemId> order = new LinkedHashSet<>(program.reserve());
    program.items().forEach(item -> order.add(item.id()));
    return files(order);
  }

  private List<ItemId> items(long from, long millis) {
    List<Slot.Filled> slots = new ArrayList<>();
    for (Region region : program.regions()) {
      for (Slot slot : timeline.between(region.name(), from, from + millis)) {
        if (slot instanceof Slot.Filled filled) {
          slots.add(filled);
        }
      }
    }
    slots.sort(Comparator.comparingLong(Slot::start));
    return slots.stream().map(Slot.Filled::item).toList();
  }

  private List<Wanted> files(Set<ItemId> order) {
    Set<Wanted> files = new LinkedHashSet<>();
    for (ItemId id : order) {
      Objects.requireNonNull(items.get(id))
          .media()
          .forEach(medium -> files.add(new Wanted(medium.hash(), medium.size())));
    }
    return List.copyOf(files);
  }
}
