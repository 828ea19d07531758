package org.estation.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.estation.server.platform.config.BadSetting;
import org.estation.server.platform.config.Settings;
import org.estation.server.platform.config.SettingsReader;
import org.estation.server.platform.db.Database;
import org.estation.shared.trust.SigningKey;

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
  private Server server;
  private Console console;

  Installation(Kind kind, Path folder) throws Exception {
    this(kind, folder, Map.of());
  }

  /** An installation with these settings, as environment variables, beside its own. */
  Installation(Kind kind, Path folder, Map<String, String> settings) throws Exception {
    this.folder = folder;
    environment.putAll(settings);
    environment.put("ESTATION_SERVER_DATA", folder.toString());
    environment.put("ESTATION_SERVER_PORT", "0");
    environment.put("ESTATION_POLL_SECONDS", "1");
    if (kind == Kind.POSTGRESQL) {
      environment.put("ESTATION_DATABASE_URL", Postgres.freshDatabase());
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
    return Server.start(settings());
  }

  private Settings settings() throws BadSetting {
    return SettingsReader.read(folder.resolve("estation.properties"), environment);
  }

  /** Stops the server and starts it again on the same data; the person logs in again. */
  void restart() throws Exception {
    restart(library -> {});
  }

  /** Does something to the library's tables between a stop and the next start. */
  void restart(Database.HandleWork meanwhile) throws Exception {
    server.close();
    try (Store store = Store.exclusively(settings())) {
      store.library().writing(meanwhile);
    }
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

  /** Somebody new who is logged in with an account of these roles. */
  Console account(String name, List<Map<String, String>> roles) throws Exception {
    String path =
        console
            .post("/accounts", Map.of("name", name, "roles", roles))
            .expect(201)
            .path("path")
            .asText();
    Console person = stranger();
    person.post(path.replace("/link/", "/links/"), Map.of("password", PASSWORD)).expect(200);
    return person;
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
  public void close() {
    server.close();
  }

  /** One PostgreSQL for all tests of a run; each installation gets a database of its own. */
  private static final class Postgres {
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    static String freshDatabase() throws SQLException {
      String name = "estation" + DATABASES.incrementAndGet();
      try (Connection connection = SERVER.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + name);
      }
      return SERVER.getJdbcUrl("postgres", name);
    }
  }
}
