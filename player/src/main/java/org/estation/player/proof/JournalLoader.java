package org.estation.player.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.estation.player.disk.Disk;
import org.estation.shared.id.JournalId;
import org.estation.shared.proof.Chain;

/**
 * Finds out after a start how far a journal reaches. Files whose every record is acknowledged are
 * taken as they are; from the last of them on each line is checked. A torn end is cut off.
 */
final class JournalLoader {
  private final Disk disk;
  private final JournalId id;
  private final long acknowledged;

  JournalLoader(Disk disk, JournalId id, long acknowledged) {
    this.disk = disk;
    this.id = id;
    this.acknowledged = acknowledged;
  }

  /** The file that begins with this record. */
  static Path file(Path folder, long first) {
    return folder.resolve("%019d.log".formatted(first));
  }

  /** How far the journal in this folder reaches. */
  Extent load(Path folder) throws IOException {
    List<Path> files = files(folder);
    List<Head> heads = new ArrayList<>();
    int checked = firstToCheck(files);
    Extent extent = new Extent(heads, 0, Chain.START, 0, false);
    try {
      for (Path file : files.subList(0, checked)) {
        heads.add(SegmentReader.readHead(file));
      }
      for (int i = checked; i < files.size() && !extent.damaged(); i++) {
        extent = extended(extent, heads, files.get(i), i == files.size() - 1);
      }
    } catch (DamagedJournal e) {
      extent = extent.asDamaged();
    }
    boolean isWhole = extent.oldest() <= acknowledged + 1 && extent.last() >= acknowledged;
    return isWhole ? extent : extent.asDamaged();
  }

  private Extent extended(Extent before, List<Head> heads, Path file, boolean isLast)
      throws IOException, DamagedJournal {
    Optional<Segment> read = SegmentReader.read(file);
    if (read.isEmpty() && isLast) {
      disk.delete(file);
      return before;
    }
    Segment segment = read.orElseThrow(() -> new DamagedJournal(file));
    if (!follows(before, segment.head(), file)) {
      return before.asDamaged();
    }
    boolean torn = segment.end() == Segment.End.TORN && isLast && segment.last() >= acknowledged;
    if (torn) {
      disk.truncate(file, segment.size());
    }
    heads.add(segment.head());
    boolean damaged = segment.end() != Segment.End.WHOLE && !torn;
    long last = segment.last();
    return new Extent(heads, last, segment.hashAt(last), segment.size(), damaged);
  }

  private boolean follows(Extent before, Head head, Path file) {
    boolean isFirst = before.last() == 0;
    return head.journal().equals(id)
        && number(file) == head.first()
        && (isFirst || before.last() + 1 == head.first())
        && (isFirst || before.hash().equals(head.previous()));
  }

  /** The file with the last acknowledged record: one behind it may be torn at its very start. */
  private int firstToCheck(List<Path> files) {
    int first = 0;
    while (first + 1 < files.size() && number(files.get(first + 1)) <= acknowledged) {
      first++;
    }
    return first;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> number(file) > 0).sorted().toList();
    }
  }

  private static long number(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.matches("[0-9]{19}\\.log") ? Long.parseLong(name.substring(0, 19)) : 0;
  }
}
