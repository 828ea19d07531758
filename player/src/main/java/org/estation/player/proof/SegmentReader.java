package org.estation.player.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.estation.shared.id.Sha256;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.proof.Chain;

/**
 * Reads the files of a journal.
 *
 * <p>A file's end may be torn: power failed while lines were being written, and what was not
 * written whole was never acknowledged to anybody. Anything else that does not fit the chain is
 * damage. The two are told apart by what stands behind the first line that does not fit: two lines
 * that fit each other cannot have been written after a torn one.
 */
final class SegmentReader {
  private static final long LARGEST = 64 << 20;

  private final List<byte[]> rows;

  private SegmentReader(List<byte[]> rows) {
    this.rows = rows;
  }

  /**
   * Reads a file.
   *
   * @return empty when power failed while its first line was written
   * @throws DamagedJournal when its first line is damaged
   */
  static Optional<Segment> read(Path file) throws IOException, DamagedJournal {
    if (Files.size(file) > LARGEST) {
      throw new DamagedJournal(file);
    }
    SegmentReader reader = new SegmentReader(rows(Files.readAllBytes(file)));
    Optional<Head> head = reader.rows.isEmpty() ? Optional.empty() : head(reader.rows.getFirst());
    if (head.isEmpty() && reader.anyPairFrom(0)) {
      throw new DamagedJournal(file);
    }
    return head.map(reader::segment);
  }

  /** The first line of a file, without a look at the rest of it. */
  static Head readHead(Path file) throws IOException, DamagedJournal {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      String first = reader.readLine();
      return head((first + "\n").getBytes(StandardCharsets.ISO_8859_1))
          .orElseThrow(() -> new DamagedJournal(file));
    }
  }

  /** The first line of a new file. */
  static Line line(Head head) {
    return Line.after(Chain.START, new String(Json.bytes(head), StandardCharsets.UTF_8));
  }

  private Segment segment(Head head) {
    List<Line> lines = new ArrayList<>();
    Sha256 hash = head.previous();
    long size = rows.getFirst().length;
    for (byte[] row : rows.subList(1, rows.size())) {
      Optional<Line> line = whole(row);
      if (line.isEmpty() || !line.get().follows(hash)) {
        Segment.End end = anyPairFrom(lines.size() + 1) ? Segment.End.DAMAGED : Segment.End.TORN;
        return new Segment(head, lines, size, end);
      }
      lines.add(line.get());
      hash = line.get().hash();
      size += row.length;
    }
    return new Segment(head, lines, size, Segment.End.WHOLE);
  }

  private boolean anyPairFrom(int start) {
    for (int i = start; i + 1 < rows.size(); i++) {
      Optional<Line> line = whole(rows.get(i));
      Optional<Line> next = whole(rows.get(i + 1));
      if (line.isPresent() && next.isPresent() && next.get().follows(line.get().hash())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Head> head(byte[] row) {
    Optional<Line> line = whole(row).filter(whole -> whole.follows(Chain.START));
    try {
      return line.isEmpty()
          ? Optional.empty()
          : Optional.of(Json.read(line.get().text().getBytes(StandardCharsets.UTF_8), Head.class));
    } catch (BadJson e) {
      return Optional.empty();
    }
  }

  private static Optional<Line> whole(byte[] row) {
    boolean isWhole = row.length > 0 && row[row.length - 1] == '\n';
    return isWhole ? Line.read(Arrays.copyOf(row, row.length - 1)) : Optional.empty();
  }

  private static List<byte[]> rows(byte[] bytes) {
    List<byte[]> rows = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n' || i == bytes.length - 1) {
        rows.add(Arrays.copyOfRange(bytes, start, i + 1));
        start = i + 1;
      }
    }
    return rows;
  }
}
