package org.estation.server.harvest;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SourceId;

/** Entries for tests. */
final class Entries {
  static final SourceId SOURCE = new SourceId("00000000-0000-7000-8000-0000000000aa");

  private Entries() {}

  /** The n-th entry ever seen, in a state, last tried at that instant. */
  static Entry entry(int number, Entry.State state, long triedAt) {
    return new Entry(
        id(number),
        SOURCE,
        hash("key " + number),
        hash("said " + number),
        "标题 " + number,
        null,
        state,
        1_000L * number,
        triedAt);
  }

  static String id(int number) {
    return new UUID(0x7000L + ((long) number << 16), 0x8000000000000000L).toString();
  }

  static Sha256 hash(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
