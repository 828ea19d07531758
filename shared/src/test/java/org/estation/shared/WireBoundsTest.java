package org.estation.shared;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.device.Enrolment;
import org.estation.shared.device.Health;
import org.estation.shared.device.TimeQuestion;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.proof.Play;
import org.estation.shared.proof.PlayBatch;
import org.estation.shared.proof.Run;
import org.estation.shared.trust.KeyList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each golden example with one thing wrong. */
class WireBoundsTest {
  private static final String LONG = "x".repeat(1_001);

  static Arguments[] cases() {
    return new Arguments[] {
      Arguments.of(TimeQuestion.class, "time-question", "b6f1c2d3e4a59687", "short"),
      Arguments.of(TimeQuestion.class, "time-question", "b6f1c2d3e4a59687", LONG),
      Arguments.of(Enrolment.class, "enrolment", "0123456789abcdef", "short"),
      Arguments.of(Enrolment.class, "enrolment", "0123456789abcdef", LONG),
      Arguments.of(Enrolment.class, "enrolment", "xiaying-01", LONG),
      Arguments.of(Enrolment.class, "enrolment", "h264", LONG),
      Arguments.of(Enrolment.class, "enrolment", "0.1.0", LONG),
      Arguments.of(Enrolment.class, "enrolment", "Debian GNU/Linux 12", LONG),
      Arguments.of(KeyList.class, "key-list", "\"version\":1", "\"version\":0"),
      Arguments.of(KeyList.class, "key-list", "\"keys\":[", "\"keys\":[],\"other\":["),
      Arguments.of(KeyList.class, "key-list", "47DEQpj8", "short"),
      Arguments.of(Assignment.class, "assignment", "下应街道社区大屏", LONG),
      Arguments.of(Assignment.class, "assignment", "\"version\":", "\"version\":-"),
      Arguments.of(Assignment.class, "assignment", "\"programSize\":", "\"programSize\":-"),
      Arguments.of(Assignment.class, "assignment", "\"expiresAt\":18", "\"expiresAt\":17"),
      Arguments.of(Assignment.class, "assignment", "\"deadline\":17", "\"deadline\":16"),
      Arguments.of(Assignment.class, "assignment", "\"health\":30000", "\"health\":999"),
      Arguments.of(Assignment.class, "assignment", "\"health\":30000", "\"health\":86400001"),
      Arguments.of(Run.class, "run", "\"number\":1", "\"number\":0"),
      Arguments.of(Run.class, "run", "\"slots\":2", "\"slots\":0"),
      Arguments.of(Run.class, "run", "\"end\":17", "\"end\":16"),
      Arguments.of(Run.class, "run", "\"main\"", "\"\""),
      Arguments.of(Run.class, "run", "\"main\"", "\"" + LONG + "\""),
      Arguments.of(Run.class, "run", "boot-1", ""),
      Arguments.of(Run.class, "run", "boot-1", LONG),
      Arguments.of(Run.class, "run", "\"uncertainty\":", "\"uncertainty\":-"),
      Arguments.of(Play.class, "play", "\"number\":2", "\"number\":0"),
      Arguments.of(Play.class, "play", "\"end\":1795305715000,\"outcome", "\"end\":1,\"outcome"),
      Arguments.of(
          Play.class, "play", "\"end\":1795305715000,\"item", "\"end\":1795305695000,\"item"),
      Arguments.of(Play.class, "play", "MEDIA_MISSING", LONG),
      Arguments.of(Play.class, "play", "\"main\"", "\"" + LONG + "\""),
      Arguments.of(PlayBatch.class, "play-batch", "\"first\":1", "\"first\":0"),
      Arguments.of(PlayBatch.class, "play-batch", "\"lines\":[", "\"lines\":[],\"other\":["),
      Arguments.of(PlayBatch.class, "play-batch", "MEDIA_MISSING", LONG.repeat(5)),
      Arguments.of(Health.class, "health", "0.1.0", LONG),
      Arguments.of(Health.class, "health", "MEDIA_MISSING", ""),
      Arguments.of(Health.class, "health", "MEDIA_MISSING", LONG),
      Arguments.of(Health.class, "health", "d0607f7a", LONG),
      Arguments.of(Health.class, "health", "\"main\"", "\"" + LONG + "\""),
      Arguments.of(Health.class, "health", "\"number\":3", "\"number\":0"),
      Arguments.of(
          Health.class,
          "health",
          "\"done\":",
          "\"screenshot\":\"" + "A".repeat(Health.LONGEST_SCREENSHOT + 1) + "\",\"done\":")
    };
  }

  @ParameterizedTest(name = "{1}: {2} is otherwise")
  @MethodSource("cases")
  void an_example_with_one_thing_wrong_is_refused(
      Class<?> type, String name, String right, String wrong) {
    String text = new String(Golden.read(name + ".json"), StandardCharsets.UTF_8);
    byte[] changed = text.replace(right, wrong).getBytes(StandardCharsets.UTF_8);
    assertThrows(BadJson.class, () -> Json.read(changed, type));
  }
}
