package org.estation.player.vitals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VitalsIT {
  @TempDir private Path folder;

  @Test
  void free_memory_is_what_programs_could_still_have() throws IOException {
    Files.writeString(
        folder.resolve("meminfo"),
        "MemTotal:       16316412 kB\nMemFree: 7 kB\nMemAvailable:    8158206 kB\n");
    assertEquals(Optional.of(8_158_206L * 1_024), vitals().freeMemory());
  }

  @Test
  void the_hottest_sensor_counts() throws IOException {
    sensor("thermal_zone0", "41900\n");
    sensor("thermal_zone1", "63500\n");
    sensor("thermal_zone2", "-2000\n");
    sensor("cooling_device0", "none\n");
    assertEquals(Optional.of(63), vitals().temperature());
  }

  @Test
  void a_machine_that_does_not_tell_has_no_vitals() {
    assertEquals(Optional.empty(), vitals().freeMemory());
    assertEquals(Optional.empty(), vitals().temperature());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "MemAvailable: much kB\n", "MemAvailable: 1 MB\n", "MemFree: 1 kB\n"})
  void other_words_are_no_memory(String text) throws IOException {
    Files.writeString(folder.resolve("meminfo"), text);
    assertEquals(Optional.empty(), vitals().freeMemory());
  }

  private Vitals vitals() {
    return new Vitals(folder.resolve("meminfo"), folder.resolve("thermal"));
  }

  private void sensor(String name, String text) throws IOException {
    Path sensor = Files.createDirectories(folder.resolve("thermal").resolve(name));
    Files.writeString(sensor.resolve("temp"), text);
  }
}
