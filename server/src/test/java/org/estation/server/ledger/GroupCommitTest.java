package org.estation.server.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class GroupCommitTest {
  private final List<List<Integer>> committed = Collections.synchronizedList(new ArrayList<>());

  private List<String> commit(List<Integer> works) {
    if (works.contains(0)) {
      throw new IllegalStateException("nothing can be done with 0");
    }
    committed.add(List.copyOf(works));
    return works.stream().map(work -> "done " + work).toList();
  }

  @Test
  void a_lone_caller_gets_a_commit_of_its_own() {
    GroupCommit<Integer, String> commits = new GroupCommit<>(this::commit, work -> 1, 10);
    assertEquals("done 5", commits.submit(5));
    assertEquals(List.of(List.of(5)), committed);
  }

  @Test
  void who_waits_while_a_commit_is_under_way_shares_the_next_one() throws Exception {
    assertEquals(List.of(List.of(1), List.of(2, 3, 4, 5)), groups(20, 2, 3, 4, 5));
  }

  @Test
  void a_commit_holds_no_more_than_its_weight() throws Exception {
    assertEquals(
        List.of(List.of(1), List.of(2, 3), List.of(2), List.of(9), List.of(4)),
        groups(6, 2, 3, 2, 9, 4));
  }

  @Test
  void work_that_fails_fails_alone() throws Exception {
    assertEquals(List.of(List.of(1), List.of(2), List.of(3)), groups(10, 2, 0, 3));
  }

  /** What is committed together when these come, one after the other, while 1 is under way. */
  private List<List<Integer>> groups(int heaviest, int... works) throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    GroupCommit<Integer, String> commits =
        new GroupCommit<>(
            group -> {
              if (group.contains(1)) {
                begun.countDown();
                await(go);
              }
              return commit(group);
            },
            work -> work,
            heaviest);
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<String> first = callers.submit(() -> commits.submit(1));
      await(begun);
      List<Future<String>> others = new ArrayList<>();
      for (int work : works) {
        int size = others.size() + 1;
        others.add(callers.submit(() -> commits.submit(work)));
        while (commits.waiting() < size) {
          Thread.onSpinWait();
        }
      }
      go.countDown();
      assertEquals("done 1", first.get());
      for (int i = 0; i < works.length; i++) {
        checkAnswer(works[i], others.get(i));
      }
    }
    return committed;
  }

  private static void checkAnswer(int work, Future<String> answer) throws Exception {
    if (work == 0) {
      assertThrows(Exception.class, answer::get);
    } else {
      assertEquals("done " + work, answer.get());
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
