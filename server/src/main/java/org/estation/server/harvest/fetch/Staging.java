package org.estation.server.harvest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.estation.server.media.Refusal;
import org.estation.server.platform.blob.BlobStore;

/** Where bodies are written while they come in. */
public final class Staging {
  private static final int CHUNK = 1 << 16;

  private final BlobStore blobs;
  private final long keepFree;

  /**
   * Stages in this store.
   *
   * @param keepFree bytes of the disk that are never used, for the tables stand on it too
   */
  public Staging(BlobStore blobs, long keepFree) {
    this.blobs = blobs;
    this.keepFree = keepFree;
  }

  /**
   * A body as it comes in.
   *
   * @param size bytes it says it has, or -1
   */
  record Body(URI address, InputStream stream, long size) {}

  /**
   * Writes a body to a staged file; nothing is left when it does not come in whole.
   *
   * @throws IOException when the connection breaks
   */
  Fetch receive(Body body, Budget budget, Progress progress) throws IOException {
    if (body.size() > budget.bytes()) {
      return refused(budget.tooLarge(), body, budget.megabytes());
    }
    try (StagedFile file = StagedFile.open(blobs, keepFree)) {
      byte[] chunk = new byte[CHUNK];
      for (int read = 0; read >= 0; read = body.stream().read(chunk)) {
        file.write(chunk, read);
        progress.reached(file.size());
        if (file.size() > budget.bytes()) {
          return refused(budget.tooLarge(), body, budget.megabytes());
        }
      }
      return new Fetch.Got(file.keep(), file.size(), file.hash(), body.address());
    } catch (StorageFailure e) {
      return refused(e.code(), body, e.detail());
    }
  }

  private static Fetch refused(FetchRefusal code, Body body, Object detail) {
    return new Fetch.Refused(Refusal.of(code, body.address(), detail));
  }
}
