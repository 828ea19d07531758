package org.estation.player.sync;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.estation.player.cache.Wanted;
import org.estation.player.playback.Generation;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.id.Sha256;
import org.estation.shared.program.Program;
import org.jspecify.annotations.Nullable;

/**
 * An assignment and how much of what it names is there.
 *
 * @param signed the assignment's proof
 * @param program the program, or null while it is not there
 * @param state what is known of it
 */
record Stock(Signed signed, Assignment assignment, @Nullable Program program, State state) {
  /** How far a stock is. */
  enum State {
    /** Not everything is there. */
    FETCHING,
    /** All files of the next hours are there. */
    READY,
    /** The program cannot be read, and never will. */
    UNREADABLE
  }

  /** The same with this program. */
  Stock with(Program read) {
    return new Stock(signed, assignment, read, state);
  }

  /** The same in this state. */
  Stock in(State next) {
    return new Stock(signed, assignment, program, next);
  }

  /** Whether it may be followed from this instant on. */
  boolean takesOver(long instant) {
    boolean ready = state == State.READY && instant >= assignment.notBefore();
    return program != null && (ready || instant >= assignment.deadline());
  }

  /** The generation, where the program is there. */
  @Nullable Generation generation() {
    return program == null ? null : new Generation(assignment, program);
  }

  /** Hashes of the program and of all files it names. */
  Set<Sha256> names() {
    Set<Sha256> names = new HashSet<>();
    names.add(assignment.program());
    List<Wanted> files = program == null ? List.of() : new Needs(program).all();
    files.forEach(file -> names.add(file.hash()));
    return names;
  }
}
