package org.estation.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.estation.server.platform.config.Settings;
import org.estation.server.platform.db.Database;
import org.estation.server.platform.db.Databases;
import org.jspecify.annotations.Nullable;

/** The data folder and the databases of a server. */
final class Store implements AutoCloseable {
  private final Database library;
  private final Database ledger;
  private final @Nullable FileChannel lock;

  private Store(Database library, Database ledger, @Nullable FileChannel lock) {
    this.library = library;
    this.ledger = ledger;
    this.lock = lock;
  }

  /** Opens what a running server needs; only one may run in a data folder. */
  static Store exclusively(Settings settings) throws Stop {
    return open(settings, lock(settings.data()));
  }

  /** Opens what a command needs beside a server that may run. */
  static Store beside(Settings settings) throws Stop {
    makeFolder(settings.data());
    return open(settings, null);
  }

  private static Store open(Settings settings, @Nullable FileChannel lock) throws Stop {
    Settings.DatabaseSettings database = settings.database();
    try {
      return new Store(
          open(settings, database, "library"), open(settings, database, "ledger"), lock);
    } catch (RuntimeException e) {
      throw new Stop(
          "无法打开数据库：" + e.getMessage() + "。请检查磁盘空间、文件权限或 database.* 配置。",
          "The database cannot be opened: "
              + e.getMessage()
              + ". Check disk space, permissions or the settings database.*.");
    }
  }

  private static Database open(
      Settings settings, Settings.DatabaseSettings database, String folder) {
    return database.url().isEmpty()
        ? Databases.sqlite(settings.data().resolve(folder + ".db"), folder)
        : Databases.postgresql(database.url(), database.user(), database.password(), folder);
  }

  /** The lock that a running server holds on its data folder. */
  static FileChannel lock(Path data) throws Stop {
    makeFolder(data);
    try {
      FileChannel channel =
          FileChannel.open(
              data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock held = channel.tryLock();
      if (held == null) {
        throw inUse(data);
      }
      return channel;
    } catch (OverlappingFileLockException e) {
      throw inUse(data);
    } catch (IOException e) {
      throw unwritable(data);
    }
  }

  private static void makeFolder(Path data) throws Stop {
    try {
      Files.createDirectories(data);
    } catch (IOException e) {
      throw unwritable(data);
    }
    if (!Files.isWritable(data)) {
      throw unwritable(data);
    }
  }

  private static Stop unwritable(Path data) {
    return new Stop(
        "无法写入数据文件夹 " + data + "：请检查权限与磁盘空间，或用 --data 指定其他文件夹。",
        "The data folder "
            + data
            + " cannot be written: check permissions and disk space, or name another with --data.");
  }

  private static Stop inUse(Path data) {
    return new Stop(
        "数据文件夹 " + data + " 正被另一个 estation 服务器使用：请先停止它，或用 --data 指定其他文件夹。",
        "Another estation server uses the data folder "
            + data
            + ": stop it first, or name another folder with --data.");
  }

  Database library() {
    return library;
  }

  Database ledger() {
    return ledger;
  }

  @Override
  public void close() {
    library.close();
    ledger.close();
    if (lock != null) {
      try {
        lock.close();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
