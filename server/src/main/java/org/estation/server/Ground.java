package org.estation.server;

import java.io.IOException;
import java.time.InstantSource;
import org.estation.server.platform.blob.BlobStore;
import org.estation.server.platform.config.Settings;
import org.estation.server.platform.db.Changes;
import org.estation.server.platform.time.Ids;
import org.estation.shared.assignment.Polling;

/** The technical things all features stand on. */
record Ground(
    Settings settings,
    Store store,
    BlobStore blobs,
    Changes changes,
    InstantSource clock,
    Ids ids) {

  static Ground of(Settings settings, Store store) throws IOException {
    InstantSource clock = InstantSource.system();
    BlobStore blobs = new BlobStore(settings.data().resolve("blobs"));
    return new Ground(settings, store, blobs, new Changes(), clock, new Ids(clock));
  }

  /** How often players call. */
  Polling polling() {
    long poll = settings.poll().toMillis();
    return new Polling(poll, poll, poll, settings.screenshot().toMillis());
  }
}
