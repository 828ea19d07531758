package org.estation.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.estation.shared.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever names a file learns why it cannot be used and what to do about it. */
class CommandFilesIT {
  @TempDir private Path folder;

  @Test
  void a_file_is_written_and_read() throws Stop {
    String file = folder.resolve("file.json").toString();
    CommandFiles.write(file, new byte[] {1, 2});
    assertArrayEquals(new byte[] {1, 2}, CommandFiles.read(file));
  }

  @Test
  void a_file_as_large_as_may_be_is_read_and_a_byte_more_is_not() throws Exception {
    Path file = Files.write(folder.resolve("large.json"), new byte[Json.LONGEST]);
    assertEquals(Json.LONGEST, CommandFiles.read(file.toString()).length);
    Files.write(file, new byte[Json.LONGEST + 1]);
    told(
        "文件 %s 超过 16 MiB：请确认没有给错文件。",
        "The file %s is larger than 16 MiB: see whether it is the right one.", file.toString());
  }

  @Test
  void what_is_not_there_is_told() {
    told(
        "没有文件 %s：请检查文件名和所在文件夹。",
        "There is no file %s: check its name and its folder.",
        folder.resolve("none.json").toString());
  }

  @Test
  void a_folder_is_no_file() {
    told(
        "%s 是文件夹：请给出文件名。",
        "%s is a folder: name a file, such as one that is in it.", folder.toString());
    Stop stop = assertThrows(Stop.class, () -> CommandFiles.write(folder.toString(), new byte[0]));
    assertEquals(3, stop.status());
  }

  @Test
  void a_name_that_none_can_have_is_told() {
    told("“%s”不能用作文件名：请改正。", "'%s' cannot be the name of a file: correct it.", "a\0b");
  }

  @Test
  void a_missing_right_and_a_broken_disk_are_told() {
    Stop locked = CommandFiles.unread("F", new AccessDeniedException("F"));
    assertEquals(
        "没有读取文件 F 的权限：请更改它的权限，或换有权限的账户运行。\n"
            + "There is no right to read the file F: change its permissions or run this as a user who has it.",
        locked.getMessage());
    assertEquals(3, locked.status());
    assertEquals(
        "读取文件 F 时出错（Input/output error）：请检查磁盘后重试。\n"
            + "Reading the file F failed (Input/output error): check the disk.",
        CommandFiles.unread("F", new IOException("Input/output error")).getMessage());
  }

  @Test
  void what_cannot_be_written_is_told() {
    Stop locked = CommandFiles.unwritten("F", new AccessDeniedException("F"));
    assertEquals(
        "没有写入文件 F 的权限：请更改权限，或写到别的文件夹。\n"
            + "There is no right to write the file F: change the permissions or write into another folder.",
        locked.getMessage());
    assertEquals(1, locked.status());
    assertEquals(
        "写入文件 F 时出错（No space left on device）：请检查磁盘空间。\n"
            + "Writing the file F failed (No space left on device): check the disk.",
        CommandFiles.unwritten("F", new IOException("No space left on device")).getMessage());
  }

  private static void told(String zh, String en, String file) {
    Stop stop = assertThrows(Stop.class, () -> CommandFiles.read(file));
    assertEquals((zh + "\n" + en).replace("%s", file), stop.getMessage());
    assertEquals(3, stop.status());
  }
}
