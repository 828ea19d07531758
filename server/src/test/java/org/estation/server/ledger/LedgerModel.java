package org.estation.server.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estation.server.ledger.TakeResult.FrozenKey;
import org.estation.server.ledger.TakeResult.Gap;
import org.estation.server.ledger.TakeResult.Stored;
import org.estation.server.ledger.TakeResult.WrongHash;
import org.estation.server.screen.Device;
import org.estation.shared.proof.PlayBatch.Receipt;
import org.estation.shared.trust.VerifyingKey;

/** The ledger as slow and obvious as can be: lists of lines, and hashes computed from the start. */
final class LedgerModel {
  private final Map<TestJournal, List<String>> stored = new HashMap<>();
  private final Set<VerifyingKey> frozen = new HashSet<>();

  /**
   * Takes lines of a journal or of a copy of it.
   *
   * @param original the journal that the sender is, or was copied from
   */
  TakeResult take(TestJournal original, TestJournal sender, int first, int last) {
    Device device = sender.device();
    List<String> held = stored.computeIfAbsent(original, key -> new ArrayList<>());
    if (frozen.contains(device.key())) {
      return new FrozenKey();
    }
    if (first > held.size() + 1) {
      return new Gap(held.size() + 1);
    }
    if (!held.subList(0, first - 1).equals(sender.lines(1, first - 1))) {
      return new WrongHash(held.size() + 1);
    }
    int known = Math.min(held.size(), last);
    if (!held.subList(0, known).equals(sender.lines(1, known))) {
      frozen.add(device.key());
      return new FrozenKey();
    }
    if (last > held.size()) {
      held.addAll(sender.lines(held.size() + 1, last));
    }
    TestJournal now = TestJournal.of(0, device.screen(), "hash");
    held.forEach(now::write);
    return new Stored(new Receipt(sender.name(), held.size(), now.hash(held.size())));
  }

  List<String> lines(TestJournal journal) {
    return List.copyOf(stored.getOrDefault(journal, List.of()));
  }
}
