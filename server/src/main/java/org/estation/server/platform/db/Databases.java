package org.estation.server.platform.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens databases and brings their tables up to date. */
public final class Databases {
  private static final int READERS = 4;
  private static final int POSTGRESQL_CONNECTIONS = 10;
  private static final int BUSY_MILLIS = 10_000;

  private Databases() {}

  /**
   * Opens an SQLite file, made where it is missing. Every commit is flushed to the disk.
   *
   * @param folder which migrations: {@code library} or {@code ledger}
   */
  public static Database sqlite(Path file, String folder) {
    HikariDataSource writers = pool(sqliteSource(file, false), 1);
    Database database = new Database(readers(file), writers, true);
    database.migrate(folder, "BLOB", "TEXT");
    return database;
  }

  /**
   * Opens a PostgreSQL schema, made where it is missing.
   *
   * @param folder which migrations, and the schema's name: {@code library} or {@code ledger}
   */
  public static Database postgresql(String url, String user, String password, String folder) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(POSTGRESQL_CONNECTIONS);
    config.setConnectionInitSql("CREATE SCHEMA IF NOT EXISTS " + folder);
    config.setSchema(folder);
    HikariDataSource pool = new HikariDataSource(config);
    Database database = new Database(pool, pool, false);
    database.migrate(folder, "BYTEA", "TEXT COLLATE \"C\"");
    return database;
  }

  /**
   * Copies an SQLite file as it is at one moment, while others may write to it.
   *
   * @param copy must not exist
   */
  public static void copy(Path file, Path copy) throws IOException {
    try (Connection connection = sqliteSource(file, true).getConnection();
        PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
      statement.setString(1, copy.toAbsolutePath().toString());
      statement.execute();
    } catch (SQLException e) {
      throw new IOException("the database could not be copied: " + e.getMessage(), e);
    }
  }

  private static HikariDataSource readers(Path file) {
    return pool(sqliteSource(file, true), READERS);
  }

  private static HikariDataSource pool(SQLiteDataSource source, int connections) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(connections);
    return new HikariDataSource(config);
  }

  private static SQLiteDataSource sqliteSource(Path file, boolean reading) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    config.setTransactionMode(
        reading ? SQLiteConfig.TransactionMode.DEFERRED : SQLiteConfig.TransactionMode.IMMEDIATE);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    return source;
  }
}
