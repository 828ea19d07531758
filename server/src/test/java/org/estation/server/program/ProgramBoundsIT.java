package org.estation.server.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.estation.server.platform.db.DatabaseKind;
import org.estation.server.platform.http.Problems;
import org.estation.server.platform.http.Refusal;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.id.ScreenId;
import org.estation.shared.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that no screen would take is refused while somebody publishes, not at the poll. */
final class ProgramBoundsIT {
  @TempDir private Path folder;

  @Test
  void what_would_make_a_program_too_large_is_refused_and_nothing_stored_changes()
      throws IOException {
    try (District district = new District(DatabaseKind.SQLITE, folder)) {
      ScreenId both = district.screen("大厅");
      ScreenId alone = district.screen("门口");
      PlaylistId first = district.playlist("一", large(district, 900));
      PlaylistId second = district.playlist("二", large(district, 500));
      district.publish(first, both);
      Programs.Stored before = district.program(both).orElseThrow();
      assertTrue(before.size() > Program.LARGEST / 2, before.toString());
      long files = files();
      int changes = district.count.changes();

      Refusal refusal = assertThrows(Refusal.class, () -> district.publish(second, alone, both));
      assertEquals("PROGRAM_TOO_LARGE", Problems.of(refusal).code());
      assertEquals(files, files());
      assertEquals(changes, district.count.changes());
      assertTrue(district.store.of(second).isEmpty());
      assertEquals(before, district.program(both).orElseThrow());

      district.publish(second, alone);
      assertTrue(district.program(alone).isPresent());
    }
  }

  private static List<ItemId> large(District district, int many) {
    return IntStream.range(0, many).mapToObj(n -> district.large(many + "/" + n)).toList();
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("blobs"))) {
      return files.filter(Files::isRegularFile).count();
    }
  }
}
