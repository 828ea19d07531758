package org.estation.server.report.play;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The plays of many records in one order, without having them all in memory. Records come in the
 * order of the instant at which their first play in that order may stand: oldest first by their
 * starts, newest first by their ends. So a play may be given out as soon as the next record cannot
 * hold one before it.
 */
public final class PlayOrder implements Iterator<SinglePlay> {
  private final Direction direction;
  private final Iterator<StoredRecord> records;
  private final Function<StoredRecord, List<SinglePlay>> expand;
  private final PriorityQueue<Deque<SinglePlay>> open;
  private @Nullable StoredRecord next;

  /** Which plays come first. */
  public enum Direction {
    /** By start, ascending. */
    OLDEST_FIRST,
    /** By start, descending. */
    NEWEST_FIRST
  }

  /**
   * An order of plays.
   *
   * @param records in the order of their starts, or, newest first, of their ends
   * @param expand a record's plays, oldest first
   */
  public PlayOrder(
      Direction direction,
      Iterator<StoredRecord> records,
      Function<StoredRecord, List<SinglePlay>> expand) {
    this.direction = direction;
    this.records = records;
    this.expand = expand;
    Comparator<PlayKey> order =
        direction == Direction.OLDEST_FIRST ? Comparator.naturalOrder() : Comparator.reverseOrder();
    open = new PriorityQueue<>(Comparator.comparing(plays -> plays.getFirst().key(), order));
    next = records.hasNext() ? records.next() : null;
  }

  /** Puts plays of one more record in their places, oldest first. */
  public void add(List<SinglePlay> plays) {
    if (!plays.isEmpty()) {
      List<SinglePlay> ordered = direction == Direction.OLDEST_FIRST ? plays : plays.reversed();
      open.add(new ArrayDeque<>(ordered));
    }
  }

  @Override
  public boolean hasNext() {
    StoredRecord record = next;
    while (record != null && (open.isEmpty() || mayComeFirst(record))) {
      add(expand.apply(record));
      record = records.hasNext() ? records.next() : null;
      next = record;
    }
    return !open.isEmpty();
  }

  private boolean mayComeFirst(StoredRecord record) {
    long first = open.element().getFirst().start();
    return switch (direction) {
      case OLDEST_FIRST -> record.start() <= first;
      case NEWEST_FIRST -> record.end() >= first;
    };
  }

  @Override
  public SinglePlay next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Deque<SinglePlay> plays = open.remove();
    SinglePlay play = plays.removeFirst();
    if (!plays.isEmpty()) {
      open.add(plays);
    }
    return play;
  }
}
