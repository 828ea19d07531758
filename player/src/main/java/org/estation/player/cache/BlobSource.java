package org.estation.player.cache;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.estation.shared.id.Sha256;

/** Where files are fetched from. */
@FunctionalInterface
public interface BlobSource {
  /**
   * Begins to fetch a file.
   *
   * @param from how many bytes are there already
   */
  Opened open(Sha256 hash, long from) throws IOException, InterruptedException;

  /**
   * Bytes on their way. Closing it, which any thread may do, ends a read that waits.
   *
   * @param body the bytes
   * @param from which byte of the file they begin with; 0 where the server sends it from the start
   */
  record Opened(InputStream body, long from) implements Closeable {
    @Override
    public void close() throws IOException {
      body.close();
    }
  }
}
