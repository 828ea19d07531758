package org.estation.server.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes the work of many callers durable with few flushes of the disk. Whoever comes while a commit
 * is under way waits in the queue; whoever gets the turn next commits all that waits, up to a
 * weight, in one transaction. So a lone caller waits for nobody, and a crowd shares its commits;
 * there is no thread and no timer. A group that fails is tried again one by one, so that each
 * caller gets its own answer or its own failure.
 *
 * @param <W> a piece of work
 * @param <R> its result
 */
final class GroupCommit<W, R> {
  private final Function<List<W>, List<R>> commit;
  private final ToIntFunction<W> weight;
  private final int heaviest;
  private final Queue<Waiting<W, R>> queue = new ConcurrentLinkedQueue<>();
  private final ReentrantLock turn = new ReentrantLock();

  /**
   * A group commit.
   *
   * @param commit does the work in one transaction, and gives the results in the same order
   * @param weight how much work a piece is
   * @param heaviest how much one transaction may hold; a heavier piece gets one of its own
   */
  GroupCommit(Function<List<W>, List<R>> commit, ToIntFunction<W> weight, int heaviest) {
    this.commit = commit;
    this.weight = weight;
    this.heaviest = heaviest;
  }

  /** Does the work; it is durable when this returns. */
  R submit(W work) {
    Waiting<W, R> mine = new Waiting<>(work);
    queue.add(mine);
    turn.lock();
    try {
      while (!mine.done()) {
        run(next());
      }
    } finally {
      turn.unlock();
    }
    return mine.answer();
  }

  /** How many wait for a commit that has not begun. */
  int waiting() {
    return queue.size();
  }

  private Queue<Waiting<W, R>> next() {
    Queue<Waiting<W, R>> group = new ArrayDeque<>();
    int sum = 0;
    for (Waiting<W, R> head = queue.peek(); head != null; head = queue.peek()) {
      sum += weight.applyAsInt(head.work);
      if (sum > heaviest && !group.isEmpty()) {
        break;
      }
      group.add(head);
      queue.remove();
    }
    return group;
  }

  private void run(Queue<Waiting<W, R>> group) {
    List<W> works = new ArrayList<>();
    group.forEach(waiting -> works.add(waiting.work));
    try {
      commit.apply(works).forEach(result -> group.remove().result = result);
    } catch (RuntimeException e) {
      if (group.size() == 1) {
        group.remove().failure = e;
      } else {
        group.forEach(waiting -> run(new ArrayDeque<>(List.of(waiting))));
      }
    }
  }

  private static final class Waiting<W, R> {
    private final W work;
    private @Nullable R result;
    private @Nullable RuntimeException failure;

    Waiting(W work) {
      this.work = work;
    }

    boolean done() {
      return result != null || failure != null;
    }

    R answer() {
      if (failure != null) {
        throw failure;
      }
      return Objects.requireNonNull(result);
    }
  }
}
