package org.estation.server.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.estation.server.platform.http.Refusal;
import org.estation.server.screen.Screen;
import org.estation.server.screen.WishStore;
import org.estation.shared.assignment.Polling;
import org.estation.shared.assignment.Wish;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.ScreenId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What all screens should hold, worked out in one pass: the tables are read once, and screens of
 * one zone with the same bookings share one program.
 */
final class Fleet {
  private static final Logger LOG = LoggerFactory.getLogger(Fleet.class);

  private final Who who;
  private final WishStore wishes;
  private final PublicationStore publications;
  private final Programs programs;

  /**
   * The screens of an installation.
   *
   * @param who reads who is meant now
   */
  Fleet(Who who, WishStore wishes, PublicationStore publications, Programs programs) {
    this.who = who;
    this.wishes = wishes;
    this.publications = publications;
    this.programs = programs;
  }

  /** Reads who is meant by what is published. */
  interface Who {
    /** All screens. */
    Addressing everybody();

    /** One screen, or none where it is not there. */
    Addressing alone(ScreenId screen);
  }

  /** Screens for which the same is published in one zone. */
  private record Sharing(String zone, List<BookingId> bookings) {}

  /**
   * What assignments should be made from now.
   *
   * @param served screens that have an assignment; one of them to which nothing is published any
   *     more gets an empty program, every other such screen nothing
   */
  Map<ScreenId, Inputs> inputs(Set<ScreenId> served, Polling polling) {
    List<Publication> published = publications.all();
    return inputs(who.everybody(), published, new Pass(served, wishes.open(), polling));
  }

  /** What one screen's assignment should be made from now; as above. */
  Map<ScreenId, Inputs> inputs(ScreenId screen, boolean served, Polling polling) {
    Addressing alone = who.alone(screen);
    List<Publication> own =
        alone.screens().stream()
            .flatMap(one -> alone.on(one, publications.all()).stream())
            .toList();
    Map<ScreenId, List<Wish>> open = Map.of(screen, wishes.open(screen));
    return inputs(alone, own, new Pass(served ? Set.of(screen) : Set.of(), open, polling));
  }

  private record Pass(Set<ScreenId> served, Map<ScreenId, List<Wish>> open, Polling polling) {
    private Inputs inputs(Screen screen, Programs.Stored program, Addressing now) {
      return new Inputs(
          program,
          screen.name(),
          now.paths().of(screen.unit()),
          screen.traits(),
          open.getOrDefault(screen.id(), List.of()),
          polling);
    }
  }

  private Map<ScreenId, Inputs> inputs(Addressing now, List<Publication> published, Pass pass) {
    Programs.Batch batch = programs.batch(published);
    Map<Sharing, Optional<Programs.Stored>> compiled = new HashMap<>();
    Map<ScreenId, Inputs> inputs = new HashMap<>();
    for (Screen screen : now.screens()) {
      List<Publication> own = now.on(screen, published);
      if (!own.isEmpty() || pass.served.contains(screen.id())) {
        compiled
            .computeIfAbsent(sharing(screen, own), sharing -> program(batch, sharing, own))
            .ifPresent(program -> inputs.put(screen.id(), pass.inputs(screen, program, now)));
      }
    }
    return inputs;
  }

  /** Screens whose bookings make no program any more keep the one they have. */
  private static Optional<Programs.Stored> program(
      Programs.Batch batch, Sharing sharing, List<Publication> own) {
    try {
      return Optional.of(batch.program(sharing.zone(), own));
    } catch (Refusal e) {
      LOG.error("The bookings {} make no program", sharing.bookings(), e);
      return Optional.empty();
    }
  }

  private static Sharing sharing(Screen screen, List<Publication> own) {
    return new Sharing(screen.zone(), own.stream().map(Publication::booking).toList());
  }
}
