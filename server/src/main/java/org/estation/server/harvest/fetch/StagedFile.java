package org.estation.server.harvest.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.estation.server.platform.blob.BlobStore;
import org.estation.shared.id.Sha256;

/** A file that is being written and hashed; closing removes it unless it was kept. */
final class StagedFile implements AutoCloseable {
  private static final long MEGABYTE = 1L << 20;
  private static final long BETWEEN_CHECKS = 16 * MEGABYTE;

  private final Path path;
  private final OutputStream out;
  private final long keepFree;
  private final MessageDigest digest = Sha256.digest();
  private long size;
  private long nextCheck;
  private boolean kept;

  private StagedFile(Path path, OutputStream out, long keepFree) {
    this.path = path;
    this.out = out;
    this.keepFree = keepFree;
  }

  static StagedFile open(BlobStore blobs, long keepFree) throws StorageFailure {
    try {
      Path path = blobs.stage();
      return new StagedFile(path, Files.newOutputStream(path), keepFree);
    } catch (IOException e) {
      throw new StorageFailure(FetchRefusal.FOLDER_NOT_WRITABLE, String.valueOf(e.getMessage()));
    }
  }

  void write(byte[] bytes, int count) throws StorageFailure {
    try {
      checkSpace();
      out.write(bytes, 0, count);
    } catch (IOException e) {
      throw new StorageFailure(FetchRefusal.FOLDER_NOT_WRITABLE, String.valueOf(e.getMessage()));
    }
    digest.update(bytes, 0, count);
    size += count;
  }

  private void checkSpace() throws IOException, StorageFailure {
    if (size < nextCheck) {
      return;
    }
    nextCheck = size + BETWEEN_CHECKS;
    long free = Files.getFileStore(path).getUsableSpace();
    if (free < keepFree + BETWEEN_CHECKS) {
      throw new StorageFailure(FetchRefusal.DISK_FULL, Long.toString(free / MEGABYTE));
    }
  }

  long size() {
    return size;
  }

  /** Leaves the file in staging; call it once, last. */
  Path keep() {
    kept = true;
    return path;
  }

  Sha256 hash() {
    return Sha256.ofDigest(digest.digest());
  }

  @Override
  public void close() throws IOException {
    out.close();
    if (!kept) {
      Files.deleteIfExists(path);
    }
  }
}
