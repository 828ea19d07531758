package org.estation.player.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.concurrent.atomic.AtomicLong;
import org.estation.shared.id.Sha256;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches one file. What an earlier attempt left is hashed and continued; the file gets its name
 * only when all bytes are there, hash to it and are durable.
 */
final class Download {
  private static final Logger LOG = LoggerFactory.getLogger(Download.class);
  private static final int BUFFER = 1 << 16;

  private final Cache cache;
  private final BlobSource source;
  private final Wanted wanted;
  private MessageDigest digest = Sha256.digest();
  private final AtomicLong received = new AtomicLong();
  private volatile BlobSource.@Nullable Opened opened;

  Download(Cache cache, BlobSource source, Wanted wanted) {
    this.cache = cache;
    this.source = source;
    this.wanted = wanted;
  }

  /** Bytes that are there. Any thread may ask. */
  long have() {
    return received.get();
  }

  /** Whether bytes are coming, or should be. Any thread may ask. */
  boolean isFetching() {
    return opened != null;
  }

  /** Closes its connection; what is there is kept for the next attempt. Any thread may call. */
  void breakOff() {
    BlobSource.Opened body = opened;
    if (body != null) {
      try {
        body.close();
      } catch (IOException e) {
        LOG.debug("Closing a connection failed", e);
      }
    }
  }

  /**
   * Fetches the file.
   *
   * @throws WrongBytes when other bytes came; they are removed
   * @throws IOException when it was interrupted in some way; what came is kept
   */
  void run() throws IOException, InterruptedException {
    Path part = cache.part(wanted.hash());
    takeUp(part);
    try (FileChannel file =
        FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      file.position(have());
      if (have() < wanted.size()) {
        fetch(file);
      }
      file.force(true);
    } catch (WrongBytes e) {
      Files.deleteIfExists(part);
      throw e;
    }
    settle(part);
  }

  private void takeUp(Path part) throws IOException {
    if (Files.exists(part) && Files.size(part) <= wanted.size()) {
      received.set(Cache.hashInto(digest, part));
    } else {
      Files.deleteIfExists(part);
    }
  }

  private void fetch(FileChannel file) throws IOException, InterruptedException {
    try (BlobSource.Opened body = source.open(wanted.hash(), have())) {
      opened = body;
      if (body.from() != have()) {
        startOver(file, body.from());
      }
      copy(body.body(), file);
    } finally {
      opened = null;
    }
  }

  private void startOver(FileChannel file, long from) throws IOException {
    if (from != 0) {
      throw new IOException("the server sent another part than it was asked for");
    }
    file.truncate(0);
    digest = Sha256.digest();
    received.set(0);
  }

  private void copy(InputStream body, FileChannel file) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
      if (have() + read > wanted.size()) {
        throw new WrongBytes(wanted.hash());
      }
      digest.update(buffer, 0, read);
      ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read);
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      received.addAndGet(read);
    }
    if (have() < wanted.size()) {
      throw new IOException("the connection ended too soon");
    }
  }

  private void settle(Path part) throws IOException {
    if (!Sha256.ofDigest(digest.digest()).equals(wanted.hash())) {
      Files.deleteIfExists(part);
      throw new WrongBytes(wanted.hash());
    }
    cache.adopt(wanted.hash(), wanted.size());
  }
}
