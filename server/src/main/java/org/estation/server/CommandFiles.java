package org.estation.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.estation.shared.json.Json;

/** Reads and writes the files that commands name, or says why not and what to do about it. */
final class CommandFiles {
  private static final int MEBIBYTE = 1 << 20;

  private CommandFiles() {}

  /** The bytes of a file of JSON, no more than are ever read of it. */
  static byte[] read(String name) throws Stop {
    Path file = path(name);
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] bytes = stream.readNBytes(Json.LONGEST + 1);
      if (bytes.length > Json.LONGEST) {
        int most = Json.LONGEST / MEBIBYTE;
        throw input(
            "文件 " + name + " 超过 " + most + " MiB：请确认没有给错文件。",
            "The file "
                + name
                + " is larger than "
                + most
                + " MiB: see whether it is the right one.");
      }
      return bytes;
    } catch (IOException e) {
      throw unread(name, e);
    }
  }

  /** Writes a file whole, in place of what it had. */
  static void write(String name, byte[] bytes) throws Stop {
    Path file = path(name);
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw unwritten(name, e);
    }
  }

  private static Path path(String name) throws Stop {
    try {
      Path file = Path.of(name);
      if (Files.isDirectory(file)) {
        throw input(
            name + " 是文件夹：请给出文件名。", name + " is a folder: name a file, such as one that is in it.");
      }
      return file;
    } catch (InvalidPathException e) {
      throw input(
          "“" + name + "”不能用作文件名：请改正。", "'" + name + "' cannot be the name of a file: correct it.");
    }
  }

  /** Why a file could not be read. */
  static Stop unread(String name, IOException why) {
    return switch (why) {
      case NoSuchFileException _ ->
          input(
              "没有文件 " + name + "：请检查文件名和所在文件夹。",
              "There is no file " + name + ": check its name and its folder.");
      case AccessDeniedException _ ->
          input(
              "没有读取文件 " + name + " 的权限：请更改它的权限，或换有权限的账户运行。",
              "There is no right to read the file "
                  + name
                  + ": change its permissions or run this as a user who has it.");
      default ->
          input(
              "读取文件 " + name + " 时出错（" + why.getMessage() + "）：请检查磁盘后重试。",
              "Reading the file " + name + " failed (" + why.getMessage() + "): check the disk.");
    };
  }

  /** Why a file could not be written. */
  static Stop unwritten(String name, IOException why) {
    return switch (why) {
      case NoSuchFileException _ ->
          new Stop(
              "写不了文件 " + name + "：没有这个文件夹，请先建立。",
              "The file " + name + " cannot be written: its folder is not there, make it first.");
      case AccessDeniedException _ ->
          new Stop(
              "没有写入文件 " + name + " 的权限：请更改权限，或写到别的文件夹。",
              "There is no right to write the file "
                  + name
                  + ": change the permissions or write into another folder.");
      default ->
          new Stop(
              "写入文件 " + name + " 时出错（" + why.getMessage() + "）：请检查磁盘空间。",
              "Writing the file " + name + " failed (" + why.getMessage() + "): check the disk.");
    };
  }

  private static Stop input(String zh, String en) {
    return new Stop(Stop.BAD_INPUT, zh, en);
  }
}
