package org.estation.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.estation.server.platform.config.Settings;
import org.estation.server.platform.db.Databases;

/**
 * The data folder as one ZIP file: both databases, the keys and every file. It can be written while
 * the server runs; the databases are copied by SQLite itself, so that they are of one moment each,
 * the ledger before the library, so that no record in it is of a program that the library does not
 * know. It holds the server's keys: keep it as safe as the server.
 */
final class Backup {
  private static final List<String> DATABASES = List.of("ledger.db", "library.db");
  private static final List<String> FOLDERS = List.of("keys", "blobs");

  private Backup() {}

  static void write(Settings settings, Path target) throws Stop {
    refuseExternalDatabase(settings);
    Path data = settings.data();
    if (!Files.isRegularFile(data.resolve("library.db"))) {
      throw new Stop(
          "数据文件夹 " + data + " 中没有可备份的内容：请用 --data 指定正确的文件夹。",
          "There is nothing to back up in " + data + ": name the right folder with --data.");
    }
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      if (Files.exists(target)) {
        throw new FileAlreadyExistsException(target.toString());
      }
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part))) {
        addDatabases(zip, data);
        for (String folder : FOLDERS) {
          addFolder(zip, data, data.resolve(folder));
        }
        zip.putNextEntry(new ZipEntry("complete"));
      }
      flush(part);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException e) {
      throw new Stop(
          "文件 " + target + " 已存在：请换一个文件名。", "The file " + target + " exists: choose another name.");
    } catch (IOException e) {
      throw new Stop(
          "无法写入备份 " + target + "：" + e.getMessage() + "。请检查磁盘空间与权限。",
          "The backup "
              + target
              + " cannot be written: "
              + e.getMessage()
              + ". Check disk space and permissions.");
    }
    System.out.println("已备份到 " + target + " / Backed up to " + target);
  }

  private static void refuseExternalDatabase(Settings settings) throws Stop {
    if (!settings.database().url().isEmpty()) {
      throw new Stop(
          "backup 与 restore 只用于内置的 SQLite；PostgreSQL 请用 pg_dump，并复制 keys 与 blobs 文件夹。",
          "backup and restore are for the embedded SQLite; with PostgreSQL use pg_dump and copy the folders keys and blobs.");
    }
  }

  private static void addDatabases(ZipOutputStream zip, Path data) throws IOException {
    for (String name : DATABASES) {
      Path copy = Files.createTempFile(data, "backup", ".db");
      Files.delete(copy);
      try {
        Databases.copy(data.resolve(name), copy);
        add(zip, name, copy);
      } finally {
        Files.deleteIfExists(copy);
      }
    }
  }

  private static void addFolder(ZipOutputStream zip, Path data, Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = data.relativize(file).toString();
        if (!name.endsWith(".part")) {
          add(zip, name, file);
        }
      }
    }
  }

  private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    Files.copy(file, zip);
    zip.closeEntry();
  }

  static void restore(Settings settings, Path source) throws Stop {
    refuseExternalDatabase(settings);
    Path data = settings.data();
    Path fresh = data.resolveSibling(data.getFileName() + ".restoring");
    try (FileChannel lock = Store.lock(data)) {
      clear(fresh);
      unpack(source, fresh);
      clearContent(data);
      moveContent(fresh, data);
      lock.force(true);
    } catch (IOException e) {
      throw new Stop(
          "无法恢复备份 " + source + "：" + e.getMessage() + "。请检查文件是否为完整的 estation 备份、磁盘空间与权限。",
          "The backup "
              + source
              + " cannot be restored: "
              + e.getMessage()
              + ". Check that the file is a whole estation backup, disk space and permissions.");
    }
    System.out.println("已恢复到 " + data + " / Restored to " + data);
  }

  private static void unpack(Path source, Path folder) throws IOException {
    boolean complete = false;
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(source))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
          throw new ZipException("an entry lies outside the folder");
        }
        if (entry.getName().equals("complete")) {
          complete = true;
        } else {
          write(zip, file);
        }
      }
    }
    if (!complete) {
      clear(folder);
      throw new ZipException("it is not a whole backup");
    }
  }

  private static void write(InputStream bytes, Path file) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      bytes.transferTo(out);
    }
    flush(file);
  }

  private static void flush(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      clearContent(folder);
      Files.delete(folder);
    }
  }

  private static void clearContent(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(folder) && !file.equals(folder.resolve("lock"))) {
          Files.delete(file);
        }
      }
    }
  }

  private static void moveContent(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.move(file, to.resolve(file.getFileName().toString()));
      }
    }
    Files.delete(from);
  }
}
