package org.estation.player.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.estation.player.disk.Disk;
import org.estation.player.disk.LocalDisk;
import org.estation.shared.id.JournalId;
import org.estation.shared.id.Sha256;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.proof.Chain;
import org.estation.shared.proof.PlayBatch;
import org.estation.shared.proof.PlayRecord;
import org.jspecify.annotations.Nullable;

/**
 * One chain of numbered records on disk.
 *
 * <p>It lies in files of at most a day or 256 KB, so that old ones can be removed whole. A record
 * is durable when {@link #append} returns. A file called {@code acknowledged.json} keeps up to
 * where the server has it; acknowledged records are kept for another 35 days, because a server that
 * was restored from a backup asks for them again.
 */
final class Journal {
  private static final long LARGEST_FILE = 256 << 10;
  private static final long DAY = 86_400_000;
  private static final long KEPT = 35 * DAY;
  private static final int LARGEST_BATCH = 512 << 10;

  private final Disk disk;
  private final Path folder;
  private final JournalId id;
  private final Watermark watermark;
  private Extent extent;
  private @Nullable Path unclean;

  private Journal(Disk disk, Path folder, JournalId id) throws IOException {
    this.disk = disk;
    this.folder = folder;
    this.id = id;
    LocalDisk.makeFolder(folder);
    watermark = new Watermark(disk, folder);
    extent = new JournalLoader(disk, id, watermark.stored()).load(folder);
  }

  /** Opens the journal in this folder, or begins it. */
  static Journal open(Disk disk, Path folder, JournalId id) throws IOException {
    return new Journal(disk, folder, id);
  }

  JournalId id() {
    return id;
  }

  /** Whether records were lost on disk; those before them can still be read. */
  synchronized boolean isDamaged() {
    return extent.damaged();
  }

  /** Number of the last record, 0 when there is none. */
  synchronized long last() {
    return extent.last();
  }

  /** Number of the first record still kept. */
  synchronized long oldest() {
    return extent.oldest();
  }

  /** Number up to which the server has it. */
  synchronized long acknowledged() {
    return watermark.stored();
  }

  /**
   * Adds records, all or, when power fails, a beginning of them.
   *
   * @param now milliseconds since 1970 UTC
   */
  synchronized void append(List<Draft> drafts, long now) throws IOException {
    repair();
    StringBuilder text = new StringBuilder();
    List<Head> heads = new ArrayList<>(extent.heads());
    boolean fresh = heads.isEmpty() || isFull(heads.getLast(), now);
    if (fresh) {
      heads.add(new Head(id, extent.last() + 1, extent.hash(), now));
      text.append(SegmentReader.line(heads.getLast()).written());
    }
    Sha256 hash = extent.hash();
    long number = extent.last();
    for (Draft draft : drafts) {
      Line line = Line.after(hash, text(draft.numbered(++number)));
      text.append(line.written());
      hash = line.hash();
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    write(JournalLoader.file(folder, heads.getLast().first()), bytes);
    extent = new Extent(heads, number, hash, bytes.length + (fresh ? 0 : extent.size()), false);
  }

  /**
   * The records from this number on, as many as a batch takes.
   *
   * @return empty when there are none
   * @throws DamagedJournal when they can no longer be read
   */
  synchronized Optional<PlayBatch> batch(long first) throws IOException, DamagedJournal {
    List<String> lines = new ArrayList<>();
    int size = 0;
    for (long next = first; next <= extent.last(); next = first + lines.size()) {
      for (Line line : segment(next).from(next)) {
        size += line.text().length();
        if (lines.size() == PlayBatch.MOST_LINES || size > LARGEST_BATCH) {
          return Optional.of(new PlayBatch(id, first, hashAt(first - 1), lines));
        }
        lines.add(line.text());
      }
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new PlayBatch(id, first, hashAt(first - 1), lines));
  }

  /** The chain's hash at this record, which is kept or the one before those. */
  synchronized Sha256 hashAt(long number) throws IOException, DamagedJournal {
    if (number == extent.last()) {
      return extent.hash();
    }
    return number == 0 ? Chain.START : segment(Math.max(number, oldest())).hashAt(number);
  }

  /** The records from this number on that can be read. */
  synchronized List<PlayRecord> from(long number) throws IOException, DamagedJournal {
    List<PlayRecord> records = new ArrayList<>();
    for (long next = Math.max(number, oldest()); next <= extent.last(); ) {
      for (Line line : segment(next).from(next)) {
        records.add(record(line));
        next++;
      }
    }
    return records;
  }

  /**
   * The server has the records up to this number, which may be lower than before: then it was
   * restored. Whole files that were acknowledged long ago are removed.
   */
  synchronized void acknowledge(long stored, long now) throws IOException {
    watermark.move(stored);
    List<Head> heads = extent.heads();
    while (heads.size() > 1 && isOutlived(heads.get(1), now)) {
      disk.delete(JournalLoader.file(folder, heads.getFirst().first()));
      heads = heads.subList(1, heads.size());
      extent = new Extent(heads, extent.last(), extent.hash(), extent.size(), extent.damaged());
    }
  }

  /** Whether nothing of it will be asked for any more. */
  synchronized boolean isOver(long now) {
    boolean allSent = watermark.stored() >= extent.last();
    return allSent
        && (extent.heads().isEmpty() || extent.heads().getLast().created() + DAY + KEPT < now);
  }

  /** Removes it from the disk. */
  synchronized void remove() throws IOException {
    for (Head head : extent.heads()) {
      disk.delete(JournalLoader.file(folder, head.first()));
    }
    watermark.remove();
    disk.delete(folder);
  }

  private void write(Path file, byte[] bytes) throws IOException {
    unclean = file;
    disk.append(file, bytes);
    unclean = null;
  }

  /** Takes away what a failed write may have left. */
  private void repair() throws IOException {
    Path file = unclean;
    if (file == null) {
      return;
    }
    List<Head> heads = extent.heads();
    if (!heads.isEmpty() && file.equals(JournalLoader.file(folder, heads.getLast().first()))) {
      disk.truncate(file, extent.size());
    } else {
      disk.delete(file);
    }
    unclean = null;
  }

  private boolean isFull(Head head, long now) {
    boolean hasRecords = head.first() <= extent.last();
    return hasRecords && (extent.size() >= LARGEST_FILE || now - head.created() >= DAY);
  }

  private boolean isOutlived(Head next, long now) {
    return next.first() <= watermark.stored() + 1 && next.created() + KEPT <= now;
  }

  private Segment segment(long number) throws IOException, DamagedJournal {
    long first = extent.heads().getFirst().first();
    for (Head head : extent.heads()) {
      first = head.first() <= number ? head.first() : first;
    }
    Path file = JournalLoader.file(folder, first);
    Segment segment = SegmentReader.read(file).orElseThrow(() -> new DamagedJournal(file));
    if (segment.last() < number || segment.head().first() > number) {
      throw new DamagedJournal(file);
    }
    return segment;
  }

  private static String text(PlayRecord record) {
    return new String(Json.bytes(record), StandardCharsets.UTF_8);
  }

  private static PlayRecord record(Line line) throws IOException {
    try {
      return Json.read(line.text().getBytes(StandardCharsets.UTF_8), PlayRecord.class);
    } catch (BadJson e) {
      throw new IOException("a line of the journal is no record", e);
    }
  }
}
