package org.estation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.estation.server.platform.config.Settings;
import org.estation.server.platform.config.SettingsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupIT {
  @TempDir Path folder;

  @Test
  void a_backup_of_a_running_server_brings_everything_back_on_another_machine() throws Exception {
    Path file = folder.resolve("backup.zip");
    try (Installation installation =
        new Installation(Installation.Kind.SQLITE, folder.resolve("old"))) {
      Map<String, Object> notice = Map.of("title", "通知", "text", "正文", "seconds", 5);
      installation.console().post("/notices", notice).expect(201);
      Backup.write(settings("old"), file);
      Map<String, Object> later = Map.of("title", "之后", "text", "正文", "seconds", 5);
      installation.console().post("/notices", later).expect(201);
    }
    Backup.restore(settings("new"), file);
    try (Server server = Server.start(settings("new"))) {
      Console console = new Console(server.port(), new Contract());
      Map<String, String> login = Map.of("name", "admin", "password", Installation.PASSWORD);
      console.post("/session", login).expect(200);
      assertEquals(1, console.get("/items").expect(200).path("entries").size());
      assertEquals("", server.firstLink());
    }
    byte[] oldKey = Files.readAllBytes(folder.resolve("old/keys/root.key"));
    assertTrue(Arrays.equals(oldKey, Files.readAllBytes(folder.resolve("new/keys/root.key"))));
  }

  @Test
  void a_torn_backup_is_refused_and_what_is_there_stays() throws Exception {
    Path file = folder.resolve("backup.zip");
    try (Installation installation =
        new Installation(Installation.Kind.SQLITE, folder.resolve("old"))) {
      installation.console().get("/items").expect(200);
      Backup.write(settings("old"), file);
      assertThrows(Stop.class, () -> Backup.restore(settings("old"), file));
    }
    byte[] bytes = Files.readAllBytes(file);
    Path torn = Files.write(folder.resolve("torn.zip"), Arrays.copyOf(bytes, bytes.length / 2));
    byte[] before = Files.readAllBytes(folder.resolve("old/keys/root.key"));
    assertThrows(Stop.class, () -> Backup.restore(settings("old"), torn));
    assertThrows(Stop.class, () -> Backup.restore(settings("old"), folder.resolve("none.zip")));
    assertTrue(Arrays.equals(before, Files.readAllBytes(folder.resolve("old/keys/root.key"))));
    assertTrue(Files.exists(folder.resolve("old/library.db")));
  }

  @Test
  void an_existing_file_is_not_overwritten_and_an_empty_folder_is_not_backed_up() throws Exception {
    Path file = Files.writeString(folder.resolve("there.zip"), "precious");
    assertThrows(Stop.class, () -> Backup.write(settings("old"), folder.resolve("new.zip")));
    new Installation(Installation.Kind.SQLITE, folder.resolve("old")).close();
    assertThrows(Stop.class, () -> Backup.write(settings("old"), file));
    assertEquals("precious", Files.readString(file));
  }

  @Test
  void two_servers_cannot_share_a_folder_or_a_port() throws Exception {
    try (Server first = Server.start(settings("old"))) {
      assertThrows(Stop.class, () -> Server.start(settings("old")));
      Map<String, String> environment =
          Map.of(
              "ESTATION_SERVER_DATA", folder.resolve("other").toString(),
              "ESTATION_SERVER_PORT", Integer.toString(first.port()));
      Settings samePort = SettingsReader.read(folder.resolve("none"), environment);
      Stop stop = assertThrows(Stop.class, () -> Server.start(samePort));
      assertTrue(String.valueOf(stop.getMessage()).contains(Integer.toString(first.port())));
    }
  }

  private Settings settings(String name) throws Exception {
    return SettingsReader.read(
        folder.resolve("none"),
        Map.of(
            "ESTATION_SERVER_DATA", folder.resolve(name).toString(), "ESTATION_SERVER_PORT", "0"));
  }
}
