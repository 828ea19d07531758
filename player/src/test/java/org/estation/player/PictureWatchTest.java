package org.estation.player;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class PictureWatchTest {
  private final List<CompletableFuture<Void>> questions = new ArrayList<>();
  private long now;
  private int frozen;
  private final PictureWatch watch = new PictureWatch(this::ask, () -> now, () -> frozen++);

  @Test
  void a_picture_that_is_drawn_is_asked_about_again_and_again() {
    for (int i = 0; i < 100; i++) {
      look();
      questions.getLast().complete(null);
    }
    assertEquals(100, questions.size());
    assertEquals(0, frozen);
  }

  @Test
  void one_that_is_not_drawn_for_twenty_seconds_is_told_once() {
    for (int i = 0; i < 4; i++) {
      look();
    }
    assertEquals(0, frozen);
    for (int i = 0; i < 10; i++) {
      look();
    }
    assertEquals(1, frozen);
    assertEquals(1, questions.size());
  }

  @Test
  void one_that_is_drawn_late_is_not_told() {
    look();
    look();
    look();
    questions.getLast().complete(null);
    look();
    look();
    look();
    look();
    assertEquals(0, frozen);
  }

  private void look() {
    watch.run();
    now += PictureWatch.EVERY;
  }

  private CompletableFuture<Void> ask() {
    questions.add(new CompletableFuture<>());
    return questions.getLast();
  }
}
