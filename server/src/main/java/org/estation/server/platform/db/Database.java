package org.estation.server.platform.db;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.locks.ReentrantLock;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/**
 * One database behind one seam. Statements are the SQL that SQLite and PostgreSQL share; instants
 * are milliseconds in {@code BIGINT}, ids 16 bytes. Reads and writes are transactions of their own;
 * SQLite has one writer at a time, so writers wait for each other here instead of failing there.
 */
public final class Database implements AutoCloseable {
  private final HikariDataSource readers;
  private final HikariDataSource writers;
  private final Jdbi reading;
  private final Jdbi writing;
  private final ReentrantLock turn = new ReentrantLock(true);
  private final boolean oneWriter;

  Database(HikariDataSource readers, HikariDataSource writers, boolean oneWriter) {
    this.readers = readers;
    this.writers = writers;
    this.oneWriter = oneWriter;
    this.reading = jdbi(readers);
    this.writing = jdbi(writers);
  }

  /** Runs a reading transaction. */
  public <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
    return reading.inTransaction(work);
  }

  /**
   * Runs a writing transaction; what it wrote is durable when this returns, and gone when it
   * throws.
   */
  public <T, X extends Exception> T write(HandleCallback<T, X> work) throws X {
    if (!oneWriter) {
      return writing.inTransaction(work);
    }
    turn.lock();
    try {
      return writing.inTransaction(work);
    } finally {
      turn.unlock();
    }
  }

  /** Runs a writing transaction without a result. */
  public void writing(HandleWork work) {
    write(handle -> {
      work.run(handle);
      return true;
    });
  }

  /** Work on a handle that gives no result. */
  @FunctionalInterface
  public interface HandleWork {
    /** Does the work. */
    void run(Handle handle);
  }

  void migrate(String folder, String bytes, String text) {
    Flyway.configure()
        .dataSource(writers)
        .locations("classpath:org/estation/server/db/" + folder)
        .placeholders(java.util.Map.of("bytes", bytes, "text", text))
        .loggers("slf4j")
        .load()
        .migrate();
  }

  @Override
  public void close() {
    readers.close();
    writers.close();
  }

  private static Jdbi jdbi(HikariDataSource source) {
    Jdbi jdbi = Jdbi.create(source);
    WireTypes.register(jdbi);
    return jdbi;
  }
}
