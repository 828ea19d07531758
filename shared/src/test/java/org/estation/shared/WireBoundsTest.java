package org.estation.shared;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.estation.shared.alerts.Alerts;
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
      Arguments.of(Assignment.class, "assignment", "\"programSize\":", "\"programSize\":9999"),
      Arguments.of(Assignment.class, "assignment", "gallery-east", "gallery east"),
      Arguments.of(Assignment.class, "assignment", "\"volume\":60", "\"volume\":101"),
      Arguments.of(Assignment.class, "assignment", "\"volume\":60", "\"volume\":-1"),
      Arguments.of(Assignment.class, "assignment", "\"FRIDAY\"", "\"MONDAY\""),
      Arguments.of(Assignment.class, "assignment", "\"FRIDAY\"", "4"),
      Arguments.of(
          Assignment.class, "assignment", "[\"SATURDAY\",\"SUNDAY\"]", "[\"SUNDAY\",\"SATURDAY\"]"),
      Arguments.of(Assignment.class, "assignment", "[\"SATURDAY\",\"SUNDAY\"]", "[]"),
      Arguments.of(Assignment.class, "assignment", "\"from\":1260", "\"from\":719"),
      Arguments.of(Assignment.class, "assignment", "[{\"from\":450,\"to\":1260}]", "[]"),
      Arguments.of(Assignment.class, "assignment", ",\"level\":\"DEBUG\"", ""),
      Arguments.of(Assignment.class, "assignment", "\"LOG_LEVEL\"", "\"RESTART\""),
      Arguments.of(Alerts.class, "alerts", "\"version\":7", "\"version\":0"),
      Arguments.of(Alerts.class, "alerts", "alert-2", "alert-1"),
      Arguments.of(Alerts.class, "alerts", "blackout-2", "blackout-1"),
      Arguments.of(Alerts.class, "alerts", "台风蓝色预警演练", " "),
      Arguments.of(Alerts.class, "alerts", "台风蓝色预警演练", LONG),
      Arguments.of(Alerts.class, "alerts", "\"text\":\"\"", "\"text\":\"" + LONG + "\""),
      Arguments.of(Alerts.class, "alerts", "[\"ningbo\"]", "[]"),
      Arguments.of(Alerts.class, "alerts", "\"until\":1795312800000", "\"until\":1795309200000"),
      Arguments.of(Alerts.class, "alerts", "\"BLUE\"", "\"GREEN\""),
      Arguments.of(Alerts.class, "alerts", "\"drill\":true,", ""),
      Arguments.of(Alerts.class, "alerts", "街道要求", ""),
      Arguments.of(Alerts.class, "alerts", "街道要求", LONG),
      Arguments.of(Alerts.class, "alerts", "[\"haishu\"]", "[]"),
      Arguments.of(Alerts.class, "alerts", "\"reserve\":", "\"other\":"),
      Arguments.of(Alerts.class, "alerts", "8400000", "268435456"),
      Arguments.of(Alerts.class, "alerts", "image/jpeg", "application/json"),
      Arguments.of(Run.class, "run", "\"worstSkew\":", "\"worstSkew\":-"),
      Arguments.of(Run.class, "run", "\"framesShown\":", "\"framesShown\":-"),
      Arguments.of(Run.class, "run", "\"framesExpected\":", "\"framesExpected\":-"),
      Arguments.of(Run.class, "run", "\"longestFreeze\":", "\"longestFreeze\":-"),
      Arguments.of(Run.class, "run", "\"displaySeconds\":", "\"displaySeconds\":-"),
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
    assertTrue(text.contains(right), right);
    byte[] changed = text.replace(right, wrong).getBytes(StandardCharsets.UTF_8);
    assertThrows(BadJson.class, () -> Json.read(changed, type));
  }
}
