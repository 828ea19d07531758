package org.estation.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.estation.server.platform.config.BadSetting;
import org.estation.server.platform.config.SettingsReader;
import org.estation.shared.trust.SigningKey;
import org.jspecify.annotations.Nullable;

/**
 * A real server in a folder of its own, on SQLite or on PostgreSQL, with a person logged in at its
 * console.
 */
final class Installation implements AutoCloseable {
  static final String PASSWORD = "一个 足够长 的密码";

  /** Where the tables are. */
  enum Kind {
    SQLITE,
    POSTGRESQL
  }

  private final Path folder;
  private final Map<String, String> environment = new TreeMap<>();
  private final Contract contract = new Contract();
  private final @Nullable EmbeddedPostgres postgres;
  private Server server;
  private Console console;

  Installation(Kind kind, Path folder) throws Exception {
    this.folder = folder;
    environment.put("ESTATION_SERVER_DATA", folder.toString());
    environment.put("ESTATION_SERVER_PORT", "0");
    environment.put("ESTATION_POLL_SECONDS", "1");
    postgres = kind == Kind.POSTGRESQL ? EmbeddedPostgres.start() : null;
    if (postgres != null) {
      environment.put("ESTATION_DATABASE_URL", postgres.getJdbcUrl("postgres", "postgres"));
      environment.put("ESTATION_DATABASE_USER", "postgres");
    }
    server = start();
    console = new Console(server.port(), contract);
    String link = server.firstLink();
    console
        .post("/links/" + link.substring(link.lastIndexOf('/') + 1), Map.of("password", PASSWORD))
        .expect(200);
  }

  private Server start() throws Stop, BadSetting {
    return Server.start(SettingsReader.read(folder.resolve("estation.properties"), environment));
  }

  /** Stops the server and starts it again on the same data; the person logs in again. */
  void restart() throws Exception {
    server.close();
    server = start();
    console = stranger();
    console
        .post("/session", Map.of("name", Server.ADMINISTRATOR, "password", PASSWORD))
        .expect(200);
  }

  Console console() {
    return console;
  }

  /** Somebody who is not logged in. */
  Console stranger() {
    return new Console(server.port(), contract);
  }

  Contract contract() {
    return contract;
  }

  Player player() {
    return new Player(server.port());
  }

  Player player(SigningKey key) {
    return new Player(server.port(), key);
  }

  String firstLink() {
    return server.firstLink();
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    server.close();
    if (postgres != null) {
      postgres.close();
    }
  }
}
