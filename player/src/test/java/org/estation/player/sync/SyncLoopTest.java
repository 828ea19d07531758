package org.estation.player.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.estation.player.fault.Faults;
import org.estation.player.text.Announcements;
import org.estation.player.text.CannotGoOn;
import org.estation.player.text.Ending;
import org.estation.player.text.Text;
import org.estation.shared.device.Health;
import org.estation.shared.trust.BadSignature;
import org.junit.jupiter.api.Test;

final class SyncLoopTest {
  private static final long INTERVAL = 10_000;

  private final Random chance = new Random(3);
  private final Faults faults = new Faults(InstantSource.system());
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final List<Long> calls = new ArrayList<>();
  private final List<String> reactions = new ArrayList<>();
  private Errand.Task behaviour = () -> {};
  private boolean possible = true;
  private long now;
  private final Errand errand =
      new Errand(
          () -> {
            calls.add(now);
            behaviour.run();
          },
          () -> possible,
          () -> INTERVAL,
          chance);
  private final SyncLoop loop = loop(() -> {});

  @Test
  void an_errand_is_done_again_after_its_interval_give_or_take_a_tenth() throws Exception {
    run(200_000);
    assertEquals(0, calls.getFirst());
    List<Long> gaps = gaps();
    assertTrue(gaps.stream().allMatch(gap -> gap >= 9_000 && gap <= 11_000), gaps.toString());
    assertTrue(gaps.stream().distinct().count() > 3);
  }

  @Test
  void a_server_that_cannot_be_reached_is_left_alone_for_longer_and_longer_up_to_a_minute()
      throws Exception {
    behaviour =
        () -> {
          throw new ConnectException();
        };
    run(600_000);
    List<Long> gaps = gaps();
    assertTrue(gaps.getFirst() <= 1_001, gaps.toString());
    assertTrue(gaps.getLast() >= 30_000 && gaps.getLast() <= 60_001, gaps.toString());
    assertEquals(List.of("SERVER_UNREACHABLE"), codes());
    assertEquals(1, said().lines().count());
    behaviour = () -> {};
    run(61_000);
    assertEquals(2, said().lines().count());
  }

  @Test
  void a_server_that_is_heard_again_is_called_at_once() throws Exception {
    behaviour =
        () -> {
          throw new ConnectException();
        };
    run(600_000);
    behaviour = () -> {};
    int before = calls.size();
    errand.hurry();
    loop.round();
    assertEquals(before, calls.size());

    loop.reached();
    loop.round();

    assertEquals(before + 1, calls.size());
  }

  @Test
  void a_hint_that_comes_while_the_errand_is_done_makes_it_due_again() throws Exception {
    behaviour =
        () -> {
          if (calls.size() == 1) {
            errand.hurry();
          }
        };
    loop.round();
    loop.round();
    loop.round();

    assertEquals(2, calls.size());
  }

  @Test
  void what_is_not_possible_is_not_tried() throws Exception {
    possible = false;
    run(30_000);
    assertEquals(List.of(), calls);
    possible = true;
    run(1_000);
    assertEquals(1, calls.size());
  }

  @Test
  void each_failure_is_counted_as_what_it_is() throws Exception {
    for (Errand.Task failing :
        List.<Errand.Task>of(
            () -> {
              throw new ServerRefused(401, "BAD_TOKEN");
            },
            () -> {
              throw new ServerRefused(403, "FROZEN_KEY");
            },
            () -> {
              throw new BadSignature("x");
            },
            () -> {
              throw new MalformedAnswer("x");
            },
            () -> {
              throw new IOException("No space left on device");
            },
            () -> {
              throw new AccessDeniedException("x");
            },
            () -> {
              throw new IllegalStateException("x");
            })) {
      behaviour = failing;
      run(61_000);
    }
    assertEquals(
        List.of(
            "DEFECT",
            "DISK_FAILED",
            "DISK_FULL",
            "ANSWER_MALFORMED",
            "BAD_SIGNATURE",
            "KEY_FROZEN",
            "SERVER_REFUSED"),
        codes());
    assertTrue(reactions.contains("BAD_TOKEN") && reactions.contains("unsigned"));
  }

  @Test
  void what_a_person_has_to_mend_ends_the_loop() {
    behaviour =
        () -> {
          throw new CannotGoOn(Ending.NOT_OUR_SERVER, Text.of("root.changed"));
        };
    assertThrows(CannotGoOn.class, () -> run(1_000));
  }

  @Test
  void local_work_goes_on_while_the_server_is_left_alone() throws Exception {
    List<Long> tended = new ArrayList<>();
    behaviour =
        () -> {
          throw new ConnectException();
        };
    SyncLoop tending = loop(() -> tended.add(now));
    while (now < 60_000) {
      now += Math.max(1, tending.round());
    }
    assertTrue(tended.size() >= 59);
  }

  private void run(long millis) throws Exception {
    long end = now + millis;
    while (now < end) {
      now += Math.max(1, loop.round());
    }
  }

  private SyncLoop loop(Errand.Task local) {
    Announcements announcements =
        new Announcements(new PrintStream(said, true, StandardCharsets.UTF_8));
    SyncLoop.Reaction reaction =
        new SyncLoop.Reaction() {
          @Override
          public void refused(ServerRefused refusal) {
            reactions.add(refusal.code());
          }

          @Override
          public void unsigned() {
            reactions.add("unsigned");
          }
        };
    return new SyncLoop(
        local,
        List.of(errand),
        () -> now,
        new SyncLoop.Outcome(new Troubles(faults, announcements, chance), faults, reaction));
  }

  private List<Long> gaps() {
    List<Long> gaps = new ArrayList<>();
    for (int i = 1; i < calls.size(); i++) {
      gaps.add(calls.get(i) - calls.get(i - 1));
    }
    return gaps;
  }

  private List<String> codes() {
    return faults.list().stream().map(Health.Fault::code).toList();
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
