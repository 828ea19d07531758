package org.estation.server.emergency.withdrawal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estation.server.screen.HealthStore;
import org.estation.server.screen.Screen;
import org.estation.shared.device.Health;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;
import org.jspecify.annotations.Nullable;

/** Where what is withdrawn still is: the screens whose players may hold a program that names it. */
public final class Whereabouts {
  private final HealthStore health;
  private final Programs programs;

  /** The programs of the installation. */
  public interface Programs {
    /** Those that the player of each screen may keep. */
    Map<ScreenId, Set<Sha256>> kept();

    /** The program of this hash, where it is known. */
    Optional<Program> find(Sha256 hash);
  }

  /** Knows where things are by what players reported and what was issued to them. */
  public Whereabouts(HealthStore health, Programs programs) {
    this.health = health;
    this.programs = programs;
  }

  /** How far a screen is from being rid of it. */
  enum State {
    /** It has reported since, and the program in force names it. */
    NAMED,
    /** It has not reported since. */
    SILENT,
    /** It is not in the program in force, but may be in one that is kept or being fetched. */
    KEPT,
    /** It holds an alerts document that names it, and so shows it no more, whatever its program. */
    DROPPED
  }

  /**
   * A screen that may hold a program with it.
   *
   * @param heardAt when its player was heard of last, or null
   */
  record Place(Screen screen, State state, @Nullable Long heardAt) {}

  /**
   * Where these are, by their ids, screens by name; nothing of what is nowhere any more. A program
   * that is not known here may name everything.
   */
  Map<String, List<Place>> of(List<Withdrawal> asked) {
    if (asked.isEmpty()) {
      return Map.of();
    }
    Named named = new Named(asked);
    Map<ScreenId, Set<Sha256>> kept = programs.kept();
    Map<String, List<Place>> places = new HashMap<>();
    for (HealthStore.Contact contact : health.contacts()) {
      if (contact.claimed()) {
        Holding holding =
            new Holding(contact, kept.getOrDefault(contact.screen().id(), Set.of()), named);
        for (Withdrawal withdrawal : holding.all()) {
          places
              .computeIfAbsent(withdrawal.id(), id -> new ArrayList<>())
              .add(holding.place(withdrawal));
        }
      }
    }
    return places;
  }

  /** What programs name of what is asked for; each program is read once. */
  private final class Named {
    private final List<Withdrawal> asked;
    private final Map<String, Withdrawal> bySubject;
    private final Map<Sha256, Set<Withdrawal>> byProgram = new HashMap<>();

    Named(List<Withdrawal> asked) {
      this.asked = asked;
      this.bySubject =
          asked.stream()
              .collect(Collectors.toMap(withdrawal -> withdrawal.subject().id(), each -> each));
    }

    Set<Withdrawal> in(Sha256 program) {
      return byProgram.computeIfAbsent(
          program, hash -> programs.find(hash).map(this::in).orElseGet(() -> new HashSet<>(asked)));
    }

    private Set<Withdrawal> in(Program program) {
      Set<Withdrawal> found = new HashSet<>();
      for (ProgramItem item : program.items()) {
        Stream.of(item.id().value(), item.source().value())
            .flatMap(id -> Optional.ofNullable(bySubject.get(id)).stream())
            .forEach(found::add);
      }
      return found;
    }
  }

  /** What one screen may hold. */
  private static final class Holding {
    private final HealthStore.Contact contact;
    private final Set<Withdrawal> inForce = new HashSet<>();
    private final Set<Withdrawal> all = new HashSet<>();

    Holding(HealthStore.Contact contact, Set<Sha256> kept, Named named) {
      this.contact = contact;
      HealthStore.Heard heard = contact.heard();
      kept.forEach(program -> all.addAll(named.in(program)));
      if (heard != null) {
        Health report = heard.report();
        Optional.ofNullable(report.program()).map(named::in).ifPresent(inForce::addAll);
        Optional.ofNullable(report.pending()).map(named::in).ifPresent(all::addAll);
        all.addAll(inForce);
      }
    }

    Set<Withdrawal> all() {
      return all;
    }

    Place place(Withdrawal withdrawal) {
      HealthStore.Heard heard = contact.heard();
      return heard == null
          ? new Place(contact.screen(), State.SILENT, null)
          : new Place(contact.screen(), state(heard, withdrawal), heard.receivedAt());
    }

    private State state(HealthStore.Heard heard, Withdrawal withdrawal) {
      if (heard.report().alerts() > withdrawal.afterVersion()) {
        return State.DROPPED;
      }
      if (heard.receivedAt() < withdrawal.at()) {
        return State.SILENT;
      }
      return inForce.contains(withdrawal) ? State.NAMED : State.KEPT;
    }
  }
}
