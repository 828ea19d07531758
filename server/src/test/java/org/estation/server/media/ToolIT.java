package org.estation.server.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ToolIT {
  @Test
  void a_program_that_ends_gives_its_exit_and_its_output() {
    Tool.Run run = Tool.run(List.of("sh", "-c", "echo hello; exit 3"), Duration.ofSeconds(10));
    assertEquals(new Tool.Run.Ended(3, "hello\n"), run);
  }

  @Test
  void a_program_that_does_not_end_is_ended() {
    Tool.Run run = Tool.run(List.of("sleep", "1000"), Duration.ofMillis(200));
    assertEquals(new Tool.Run.Failed("sleep"), run);
  }

  @Test
  void a_program_that_never_stops_talking_is_ended() {
    assertEquals(new Tool.Run.Failed("yes"), Tool.run(List.of("yes"), Duration.ofSeconds(10)));
  }
}
