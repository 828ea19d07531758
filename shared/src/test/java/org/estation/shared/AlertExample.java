package org.estation.shared;

import static org.estation.shared.WireExamples.ARTICLE_ITEM;
import static org.estation.shared.WireExamples.MORNING;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.estation.shared.alerts.Alert;
import org.estation.shared.alerts.Alerts;
import org.estation.shared.alerts.Blackout;
import org.estation.shared.alerts.Withdrawn;
import org.estation.shared.id.AlertId;
import org.estation.shared.id.BlackoutId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SourceId;
import org.estation.shared.id.UnitId;
import org.estation.shared.program.ProgramItem.Media;

/** The alerts document of {@link WireExamples}. */
final class AlertExample {
  private static final long HOUR = 3_600_000;

  private AlertExample() {}

  static Alerts alerts() {
    return new Alerts(
        7,
        MORNING,
        List.of(rain(), drill()),
        List.of(
            new Blackout(
                new BlackoutId("blackout-1"),
                List.of(new UnitId("haishu")),
                "等待核实一条内容",
                MORNING + HOUR),
            new Blackout(
                new BlackoutId("blackout-2"),
                List.of(new UnitId("xiaying"), new UnitId("shounan")),
                "街道要求",
                null)),
        new Withdrawn(List.of(ARTICLE_ITEM), List.of(new SourceId("source-old"))),
        List.of(
            medium("shelter-map", 340_000, "image/jpeg"),
            medium("typhoon", 8_400_000, "video/mp4")));
  }

  private static Alert rain() {
    return new Alert(
        new AlertId("alert-1"),
        Alert.Level.RED,
        false,
        "暴雨红色预警信号",
        "预计未来 3 小时降雨量 100 毫米以上，请停止户外活动，远离低洼地带。",
        List.of(new UnitId("yinzhou")),
        List.of(medium("rain", 120_000, "image/png")),
        MORNING,
        MORNING + 3 * HOUR);
  }

  private static Media medium(String content, long size, String type) {
    return new Media(Sha256.of(content.getBytes(StandardCharsets.UTF_8)), size, type);
  }

  private static Alert drill() {
    return new Alert(
        new AlertId("alert-2"),
        Alert.Level.BLUE,
        true,
        "台风蓝色预警演练",
        "",
        List.of(new UnitId("ningbo")),
        List.of(),
        MORNING + HOUR,
        MORNING + 2 * HOUR);
  }
}
