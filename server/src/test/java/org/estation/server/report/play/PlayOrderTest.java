package org.estation.server.report.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.estation.server.ledger.ChainId;
import org.estation.server.ledger.verdict.Community;
import org.estation.server.report.play.PlayOrder.Direction;
import org.estation.server.report.play.SinglePlay.State;
import org.estation.shared.proof.Play.Outcome;
import org.estation.shared.proof.Play.Trigger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Merging gives the plays in the order in which sorting all of them would. */
class PlayOrderTest {
  private final Map<StoredRecord, List<SinglePlay>> plays = new HashMap<>();

  @ParameterizedTest
  @EnumSource
  void the_plays_of_many_records_come_in_order(Direction direction) {
    for (long seed = 1; seed <= 200; seed++) {
      plays.clear();
      Random random = new Random(seed);
      int records = random.nextInt(12);
      for (int number = 1; number <= records; number++) {
        add(random, number);
      }
      PlayOrder order =
          new PlayOrder(
              direction, inOrder(direction), record -> plays.getOrDefault(record, List.of()));
      List<SinglePlay> extra = random.nextBoolean() ? plays(random, 99, 5) : List.of();
      order.add(extra);
      assertEquals(sorted(direction, extra), keys(order), "seed " + seed);
    }
  }

  private void add(Random random, int number) {
    List<SinglePlay> some = plays(random, number, 1 + random.nextInt(6));
    StoredRecord record =
        new StoredRecord(
            chain(number % 3),
            number,
            "",
            Community.screen(1),
            State.COUNTED,
            "",
            some.getFirst().start(),
            some.getLast().end());
    plays.put(record, random.nextInt(8) == 0 ? List.of() : some);
  }

  private static List<SinglePlay> plays(Random random, int number, int count) {
    List<SinglePlay> some = new ArrayList<>();
    long start = random.nextInt(30);
    for (int i = 0; i < count; i++) {
      long end = start + random.nextInt(count == 1 ? 2 : 6);
      PlayKey key = new PlayKey(start, chain(number % 3), number, i);
      some.add(
          new SinglePlay(
              key,
              Community.screen(1),
              null,
              end,
              Outcome.COMPLETED,
              Trigger.SCHEDULE,
              "",
              State.COUNTED));
      start = end;
    }
    return some;
  }

  private static ChainId chain(int number) {
    return new ChainId("%032x".formatted(number));
  }

  private Iterator<StoredRecord> inOrder(Direction direction) {
    Comparator<StoredRecord> order =
        direction == Direction.OLDEST_FIRST
            ? Comparator.comparingLong(StoredRecord::start)
            : Comparator.comparingLong(StoredRecord::end).reversed();
    return plays.keySet().stream().sorted(order).iterator();
  }

  private List<PlayKey> sorted(Direction direction, List<SinglePlay> extra) {
    List<PlayKey> keys = new ArrayList<>();
    plays.values().forEach(some -> some.forEach(play -> keys.add(play.key())));
    extra.forEach(play -> keys.add(play.key()));
    keys.sort(
        direction == Direction.OLDEST_FIRST
            ? Comparator.naturalOrder()
            : Comparator.reverseOrder());
    return keys;
  }

  private static List<PlayKey> keys(PlayOrder order) {
    List<PlayKey> keys = new ArrayList<>();
    order.forEachRemaining(play -> keys.add(play.key()));
    return keys;
  }
}
