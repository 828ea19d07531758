package org.estation.server.platform.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two kinds of databases that every store must run on, for tests. */
public enum DatabaseKind {
  /** A file in the test's folder. */
  SQLITE {
    @Override
    public Database open(Path folder, String migrations) {
      return Databases.sqlite(folder.resolve(migrations + ".db"), migrations);
    }
  },
  /** A database named after the test's folder in a server that runs as long as the tests. */
  POSTGRESQL {
    @Override
    public Database open(Path folder, String migrations) {
      String name = databaseName(folder);
      createDatabase(name);
      String url = server().getJdbcUrl("postgres", name);
      return Databases.postgresql(url, "postgres", "", migrations);
    }
  };

  private static @Nullable EmbeddedPostgres running;

  /**
   * Opens a database with these migrations; the same folder names the same database.
   *
   * @param folder a temporary folder of the test
   */
  public abstract Database open(Path folder, String migrations);

  private static synchronized EmbeddedPostgres server() {
    try {
      EmbeddedPostgres server = running == null ? EmbeddedPostgres.start() : running;
      running = server;
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String databaseName(Path folder) {
    String name = String.valueOf(folder.getFileName());
    return "t_" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
  }

  private static void createDatabase(String name) {
    try (Connection connection = server().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      var known =
          statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + name + "'");
      if (!known.next()) {
        statement.execute("CREATE DATABASE " + name);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("PostgreSQL could not make a database", e);
    }
  }
}
