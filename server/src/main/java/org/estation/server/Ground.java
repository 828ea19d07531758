package org.estation.server;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.estation.server.platform.blob.BlobStore;
import org.estation.server.platform.config.Settings;
import org.estation.server.platform.db.Changes;
import org.estation.server.platform.http.Listening;
import org.estation.server.platform.time.Ids;
import org.estation.server.platform.tls.Tls;
import org.estation.shared.assignment.Polling;
import org.jspecify.annotations.Nullable;

/** The technical things all features stand on. */
record Ground(
    Settings settings,
    Store store,
    BlobStore blobs,
    Changes changes,
    InstantSource clock,
    Ids ids,
    @Nullable Tls tls) {

  static Ground of(Settings settings, Store store) throws IOException, Stop {
    InstantSource clock = InstantSource.system();
    BlobStore blobs = new BlobStore(settings.data().resolve("blobs"));
    return new Ground(
        settings, store, blobs, new Changes(), clock, new Ids(clock), tls(settings, clock));
  }

  private static @Nullable Tls tls(Settings settings, InstantSource clock)
      throws IOException, Stop {
    if (settings.plain()) {
      return null;
    }
    Settings.TlsSettings given = settings.tls();
    return given.keyStore().isEmpty()
        ? Tls.own(settings.data().resolve("keys"), settings.publicUrl(), clock.instant())
        : given(given);
  }

  private static Tls given(Settings.TlsSettings given) throws Stop {
    try {
      return Tls.given(Path.of(given.keyStore()), given.password());
    } catch (IOException | InvalidPathException e) {
      throw new Stop(
          "无法使用证书文件 "
              + given.keyStore()
              + "：请检查 tls.keystore 所指的文件是否存在、可读、为 PKCS #12 格式，以及 tls.password 是否正确。",
          "The certificate file "
              + given.keyStore()
              + " cannot be used: check that tls.keystore names a readable PKCS #12 file and that"
              + " tls.password opens it.");
    }
  }

  /** What players pin of the server's TLS key. */
  List<String> pins() {
    return tls == null ? List.of() : tls.pins();
  }

  Listening listening() {
    return new Listening(settings.host(), settings.port(), tls);
  }

  /** How often players call. */
  Polling polling() {
    long poll = settings.poll().toMillis();
    return new Polling(poll, poll, poll, settings.screenshot().toMillis());
  }
}
