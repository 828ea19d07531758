package org.estation.server.platform.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.stream.Stream;
import org.estation.shared.id.Sha256;

/**
 * Bytes named by their SHA-256, in a folder. A file appears under its name only when it is whole
 * and on the disk, so a process killed in the middle leaves at most something in {@code staging},
 * which the next start empties.
 */
public final class BlobStore {
  private final Path root;
  private final Path staging;

  /** The store in this folder, made where it is missing. */
  public BlobStore(Path root) throws IOException {
    this.root = root;
    this.staging = root.resolve("staging");
    Files.createDirectories(staging);
    emptyStaging();
  }

  /**
   * A new empty file to write bytes to before they are kept; whoever made it removes it when it is
   * not kept.
   */
  public Path stage() throws IOException {
    return Files.createTempFile(staging, "blob", ".part");
  }

  /** Keeps bytes. */
  public Sha256 keep(byte[] bytes) throws IOException {
    Path staged = stage();
    Files.write(staged, bytes);
    return keep(staged);
  }

  /** Copies a stream of any length, at most {@code limit} bytes of it, to a staged file. */
  public Path stage(InputStream stream, long limit) throws IOException {
    Path staged = stage();
    try (OutputStream out = Files.newOutputStream(staged)) {
      long copied = 0;
      byte[] buffer = new byte[1 << 16];
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        copied += read;
        if (copied > limit) {
          throw new TooLarge(limit);
        }
        out.write(buffer, 0, read);
      }
    } catch (IOException e) {
      Files.deleteIfExists(staged);
      throw e;
    }
    return staged;
  }

  /** Moves a staged file to its name; the staged file is gone after. */
  public Sha256 keep(Path staged) throws IOException {
    Sha256 hash = hash(staged);
    Path place = place(hash);
    if (Files.exists(place)) {
      Files.delete(staged);
      return hash;
    }
    try (FileChannel channel = FileChannel.open(staged, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Path folder = folder(hash);
    Files.createDirectories(folder);
    Files.move(staged, place, StandardCopyOption.ATOMIC_MOVE);
    flushFolder(folder);
    return hash;
  }

  /** The file of a hash. */
  public Optional<Path> find(Sha256 hash) {
    Path place = place(hash);
    return Files.isRegularFile(place) ? Optional.of(place) : Optional.empty();
  }

  private Path place(Sha256 hash) {
    return folder(hash).resolve(hash.hex());
  }

  private Path folder(Sha256 hash) {
    return root.resolve(hash.hex().substring(0, 2));
  }

  private void emptyStaging() throws IOException {
    try (Stream<Path> left = Files.list(staging)) {
      for (Path file : left.toList()) {
        Files.delete(file);
      }
    }
  }

  private static Sha256 hash(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      Files.copy(file, sink);
    }
    return Sha256.ofDigest(digest.digest());
  }

  private static void flushFolder(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** A stream that is longer than it may be. */
  public static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(long limit) {
      super("more than " + limit + " bytes");
    }
  }
}
