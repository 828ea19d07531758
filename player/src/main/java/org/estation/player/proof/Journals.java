package org.estation.player.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.estation.player.disk.Disk;
import org.estation.player.disk.LocalDisk;
import org.estation.player.fault.FaultCode;
import org.estation.player.fault.Faults;
import org.estation.shared.id.JournalId;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.proof.PlayRecord;

/**
 * The journals of this device: one that records are added to, and older ones that ended by damage
 * or by a contradiction with the server and still have something to deliver.
 */
public final class Journals {
  private record Index(List<JournalId> ids) {}

  private final Disk disk;
  private final Path folder;
  private final Faults faults;
  private final Supplier<JournalId> ids;
  private final List<Journal> journals = new ArrayList<>();

  /**
   * Opens the journals in this folder.
   *
   * @param ids gives the id of a new journal
   */
  public Journals(Disk disk, Path folder, Faults faults, Supplier<JournalId> ids)
      throws IOException {
    this.disk = disk;
    this.folder = folder;
    this.faults = faults;
    this.ids = ids;
    LocalDisk.makeFolder(folder);
    for (JournalId id : held()) {
      journals.add(open(id));
    }
    if (journals.isEmpty() || !Files.exists(index())) {
      begin();
    }
    beginBehindDamage();
  }

  /** Where the next record will stand. */
  public synchronized Position next() {
    return new Position(current().id(), current().last() + 1);
  }

  /**
   * A place in a journal.
   *
   * @param number a record's number
   */
  public record Position(JournalId journal, long number) {}

  /** Adds records to the current journal; they are durable when this returns. */
  public synchronized void append(List<Draft> drafts, long now) throws IOException {
    current().append(drafts, now);
  }

  /** The records from this place on; none where the journal is gone. */
  synchronized List<PlayRecord> from(Position place) throws IOException, DamagedJournal {
    Optional<Journal> journal =
        journals.stream().filter(held -> held.id().equals(place.journal())).findFirst();
    return journal.isEmpty() ? List.of() : journal.get().from(place.number());
  }

  /** The journals, oldest first. */
  synchronized List<Journal> all() {
    return List.copyOf(journals);
  }

  /** Gives up a journal that the server contradicts; records go to a new one. */
  synchronized void abandon(Journal journal) throws IOException {
    faults.add(FaultCode.JOURNAL_FORKED, journal.id().value());
    journals.remove(journal);
    if (journals.isEmpty()) {
      begin();
    } else {
      writeIndex();
    }
  }

  /** Looks again how far a journal reaches in which damage was met. */
  synchronized void reopen(Journal journal) throws IOException {
    journals.set(journals.indexOf(journal), open(journal.id()));
    beginBehindDamage();
  }

  /** Removes older journals of which nothing will be asked for any more. */
  synchronized void prune(long now) throws IOException {
    for (Journal journal : List.copyOf(journals.subList(0, journals.size() - 1))) {
      if (journal.isOver(now)) {
        journals.remove(journal);
        writeIndex();
        journal.remove();
      }
    }
  }

  private void beginBehindDamage() throws IOException {
    if (current().isDamaged()) {
      faults.add(FaultCode.JOURNAL_DAMAGED, current().id().value());
      begin();
    }
  }

  private Journal current() {
    return journals.getLast();
  }

  private void begin() throws IOException {
    JournalId id = ids.get();
    journals.add(open(id));
    writeIndex();
  }

  private Journal open(JournalId id) throws IOException {
    return Journal.open(disk, folder.resolve(id.value()), id);
  }

  private void writeIndex() throws IOException {
    disk.replace(index(), Json.bytes(new Index(journals.stream().map(Journal::id).toList())));
  }

  private Path index() {
    return folder.resolve("journals.json");
  }

  private List<JournalId> held() throws IOException {
    try {
      return Files.exists(index())
          ? Json.read(Files.readAllBytes(index()), Index.class).ids()
          : List.of();
    } catch (BadJson e) {
      faults.add(FaultCode.JOURNAL_DAMAGED, "journals.json");
      disk.delete(index());
      return folders();
    }
  }

  private List<JournalId> folders() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory)
          .map(path -> new JournalId(String.valueOf(path.getFileName())))
          .toList();
    }
  }
}
