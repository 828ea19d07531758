package org.estation.server.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.estation.server.screen.Device;
import org.estation.shared.id.JournalId;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.estation.shared.json.Json;
import org.estation.shared.proof.Chain;
import org.estation.shared.proof.PlayBatch;
import org.estation.shared.trust.Jws;
import org.estation.shared.trust.JwsType;
import org.estation.shared.trust.SigningKey;

/** The journal of a device as the device keeps it. */
public final class TestJournal {
  private final SigningKey key;
  private final ScreenId screen;
  private final JournalId name;
  private final List<String> lines;

  private TestJournal(SigningKey key, ScreenId screen, JournalId name, List<String> lines) {
    this.key = key;
    this.screen = screen;
    this.name = name;
    this.lines = new ArrayList<>(lines);
  }

  /** An empty journal of the device with this number. */
  public static TestJournal of(int device, ScreenId screen, String name) {
    byte[] seed = new byte[SigningKey.SEED_LENGTH];
    Arrays.fill(seed, (byte) device);
    return of(new SigningKey(seed), screen, name);
  }

  /** An empty journal of the device with this key. */
  public static TestJournal of(SigningKey key, ScreenId screen, String name) {
    return new TestJournal(key, screen, new JournalId(name), List.of());
  }

  /** A second device with the same key, which continues after this many lines by itself. */
  public TestJournal copy(int size) {
    return new TestJournal(key, screen, name, lines.subList(0, size));
  }

  /** The device. */
  public Device device() {
    return new Device(key.verifyingKey(), screen);
  }

  /** Its name. */
  public JournalId name() {
    return name;
  }

  /** Writes a line. */
  public TestJournal write(String line) {
    lines.add(line);
    return this;
  }

  /** How many lines it has. */
  public int size() {
    return lines.size();
  }

  /** The number of the line that is written next. */
  public long next() {
    return lines.size() + 1L;
  }

  /** The lines from a number to a number, both included. */
  public List<String> lines(int first, int last) {
    return List.copyOf(lines.subList(first - 1, last));
  }

  /** The chain's hash at a number. */
  public Sha256 hash(int number) {
    Sha256 hash = Chain.START;
    for (String line : lines.subList(0, number)) {
      hash = Chain.next(hash, line.getBytes(StandardCharsets.UTF_8));
    }
    return hash;
  }

  /** The lines from a number to a number, signed. */
  public String batch(int first, int last) {
    return batch(first, last, hash(first - 1));
  }

  /** The lines from a number to a number, signed, on another hash. */
  public String batch(int first, int last, Sha256 previous) {
    PlayBatch batch = new PlayBatch(name, first, previous, lines(first, last));
    return signed(Json.bytes(batch));
  }

  /** Any payload, signed as a batch. */
  public String signed(byte[] payload) {
    return Jws.sign(JwsType.PLAYS, payload, key);
  }
}
