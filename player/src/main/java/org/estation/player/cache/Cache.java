package org.estation.player.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.estation.player.disk.LocalDisk;
import org.estation.player.fault.FaultCode;
import org.estation.player.fault.Faults;
import org.estation.shared.id.Sha256;

/**
 * The files the player holds.
 *
 * <p>A file gets its name only after its bytes were hashed and are durable, so after a clean stop a
 * file that is there with the right name is taken as whole, and is hashed again in the background.
 * After an unclean stop, such as a power cut, it is hashed before it is first given out. One that
 * does not fit its name is removed and counted, and will be fetched again.
 */
public final class Cache {
  private static final int BUFFER = 1 << 16;

  private record Held(long size, boolean trusted, boolean verified) {}

  private final BlobFolder folder;
  private final Faults faults;
  private final Map<Sha256, Held> index = new ConcurrentHashMap<>();
  private final List<Supplier<Set<Sha256>>> named = new CopyOnWriteArrayList<>();

  /**
   * Lists what is there.
   *
   * @param data the player's data folder
   * @param trusted whether the last stop was a clean one
   */
  public Cache(Path data, boolean trusted, Faults faults) throws IOException {
    this(new BlobFolder(data), trusted, faults);
  }

  Cache(BlobFolder folder, boolean trusted, Faults faults) throws IOException {
    this.folder = folder;
    this.faults = faults;
    for (Path file : folder.whole()) {
      Optional<Sha256> hash = BlobFolder.named(file);
      if (hash.isPresent()) {
        index.put(hash.get(), new Held(Files.size(file), trusted, false));
      }
    }
  }

  /** The file of this hash, where it is there whole. */
  public Optional<Path> file(Sha256 hash) {
    Held held = index.get(hash);
    return held != null && held.trusted() ? Optional.of(folder.blob(hash)) : Optional.empty();
  }

  /** Whether the file is there whole, as far as is known yet. */
  public boolean holds(Sha256 hash) {
    return index.containsKey(hash);
  }

  /** Bytes of all files that are there whole. */
  public long size() {
    return index.values().stream().mapToLong(Held::size).sum();
  }

  /** Bytes that are free on the disk. */
  public long free() throws IOException {
    return folder.free();
  }

  /**
   * The bytes of a small file, hashed as they are read.
   *
   * @return empty when it is not there, is larger than {@code most}, or does not fit its name
   */
  public Optional<byte[]> bytes(Sha256 hash, long most) throws IOException {
    Held held = index.get(hash);
    if (held == null || held.size() > most) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(folder.blob(hash));
    return settle(hash, Sha256.of(bytes), bytes.length) ? Optional.of(bytes) : Optional.empty();
  }

  /** Hashes those of the files that were not hashed since the start, in this order. */
  public void verify(List<Sha256> hashes) throws IOException {
    for (Sha256 hash : hashes) {
      Held held = index.get(hash);
      if (held != null && !held.verified()) {
        MessageDigest digest = Sha256.digest();
        long size = hashInto(digest, folder.blob(hash));
        settle(hash, Sha256.ofDigest(digest.digest()), size);
      }
    }
  }

  /** All hashes that are there, in no order. */
  public List<Sha256> hashes() {
    return List.copyOf(index.keySet());
  }

  /** Says who else knows which files are needed; {@link #sweep} removes those nobody names. */
  public void keep(Supplier<Set<Sha256>> names) {
    named.add(names);
  }

  /** Removes what nobody names, whole files and parts; before anybody knows, parts alone. */
  public synchronized void sweep() throws IOException {
    Set<Sha256> keep = new HashSet<>(named.isEmpty() ? index.keySet() : Set.of());
    named.forEach(names -> keep.addAll(names.get()));
    for (Sha256 hash : hashes()) {
      if (!keep.contains(hash)) {
        remove(hash);
      }
    }
    for (Path part : folder.parts()) {
      if (BlobFolder.named(part).filter(keep::contains).isEmpty()) {
        Files.deleteIfExists(part);
      }
    }
  }

  Path part(Sha256 hash) {
    return folder.part(hash);
  }

  /** Takes a part that has all bytes, verified and durable, as the whole file. */
  synchronized void adopt(Sha256 hash, long size) throws IOException {
    Path blob = folder.blob(hash);
    Path shelf = blob.resolveSibling(".").normalize();
    LocalDisk.makeFolder(shelf);
    Files.move(folder.part(hash), blob, StandardCopyOption.ATOMIC_MOVE);
    LocalDisk.syncFolder(shelf);
    index.put(hash, new Held(size, true, true));
  }

  /** Adds a file's bytes to a digest, and says how many there were. */
  static long hashInto(MessageDigest digest, Path file) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    try (InputStream bytes = Files.newInputStream(file)) {
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        digest.update(buffer, 0, read);
        size += read;
      }
    }
    return size;
  }

  private synchronized boolean settle(Sha256 hash, Sha256 found, long size) throws IOException {
    if (found.equals(hash)) {
      index.put(hash, new Held(size, true, true));
      return true;
    }
    remove(hash);
    faults.add(FaultCode.BLOB_DAMAGED, hash.hex());
    return false;
  }

  private void remove(Sha256 hash) throws IOException {
    index.remove(hash);
    Files.deleteIfExists(folder.blob(hash));
  }
}
