package org.estation.player.stage.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.estation.player.stage.Display;
import org.estation.player.stage.look.Room;
import org.estation.shared.alerts.Alert;
import org.estation.shared.id.AlertId;
import org.estation.shared.id.UnitId;
import org.estation.shared.program.ZoneOffsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Alert cards as they are really drawn, from the shortest alert to the longest there may be. */
@ExtendWith(Display.class)
class WarningCardIT {
  private static final ZoneOffsets ZONE = new ZoneOffsets("Asia/Shanghai", 28_800, List.of());
  private static final long TEN_AT_NIGHT = 1_795_356_000_000L;
  private static final String TEXT = "请停止户外活动，远离低洼地带、河道和地下空间（含地铁）。求助电话：0574-8888 1234。";
  private static final double SLACK = 2;
  private static final System.Logger LOG = System.getLogger(WarningCardIT.class.getName());

  @BeforeAll
  static void start_the_toolkit() {
    try {
      Platform.startup(() -> {});
    } catch (IllegalStateException e) {
      LOG.log(System.Logger.Level.DEBUG, "another test has started it", e);
    }
  }

  static Stream<Arguments> cards() {
    List<Room> rooms =
        List.of(
            new Room(1920, 1080, 1),
            new Room(1080, 1920, 1),
            new Room(1024, 768, 1),
            new Room(3840, 2160, 1),
            new Room(960, 540, 2));
    return rooms.stream()
        .flatMap(room -> Stream.of(false, true).map(drill -> Arguments.of(room, drill)));
  }

  @ParameterizedTest(name = "{0}, drill {1}")
  @MethodSource("cards")
  void nothing_is_cut_off_nothing_overlaps_and_no_word_is_lost(Room room, boolean drill) {
    for (String headline : List.of("暴雨", "台风“海燕”红色预警：立即转移到安全处", "急".repeat(100))) {
      for (String text : List.of("", TEXT, TEXT.repeat(30).substring(0, 1_000))) {
        Alert alert = alert(Alert.Level.RED, drill, headline, text);
        List<List<Text>> pages = pages(alert, room);

        StringBuilder words = new StringBuilder();
        for (List<Text> page : pages) {
          page.forEach(line -> assertInside(line, room));
          assertApart(page);
          String said = page.stream().map(Text::getText).collect(Collectors.joining());
          assertTrue(said.contains(headline) && said.contains("红色预警"), said);
          assertTrue(said.contains("有效至 11月22日 22:00"), said);
          assertEquals(drill, said.contains("演练") && said.contains("这是演练，不是真实预警"));
          page.stream()
              .map(line -> spaceless(line.getText()))
              .filter(line -> spaceless(text).contains(line))
              .forEach(words::append);
        }
        assertEquals(spaceless(text), words.toString());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Alert.Level.class)
  void every_level_is_told_by_a_word_and_not_by_its_colour_alone(Alert.Level level) {
    String expected =
        switch (level) {
          case RED -> "红色预警";
          case ORANGE -> "橙色预警";
          case YELLOW -> "黄色预警";
          case BLUE -> "蓝色预警";
        };
    String said =
        pages(alert(level, false, "大风", TEXT), new Room(1920, 1080, 1)).getFirst().stream()
            .map(Text::getText)
            .collect(Collectors.joining("|"));
    assertTrue(said.contains(expected), said);
    assertTrue(contrast(WarningLook.of(level)) > 5, "contrast " + contrast(WarningLook.of(level)));
  }

  @Test
  void what_a_person_has_to_read_is_large() {
    Room room = new Room(1920, 1080, 1);
    Alert longest =
        alert(Alert.Level.RED, true, "急".repeat(100), TEXT.repeat(30).substring(0, 1_000));
    for (List<Text> page : pages(longest, room)) {
      for (Text line : page) {
        boolean isRead = line.getText().contains("急") || TEXT.contains(line.getText());
        assertTrue(!isRead || line.getFont().getSize() >= 56, line.getText());
      }
    }
  }

  @Test
  void the_band_of_a_drill_says_so_over_every_picture() {
    Room room = new Room(1080, 1920, 1);
    Alert drill = alert(Alert.Level.YELLOW, true, "地震应急疏散", TEXT);
    Room rest = WarningBand.rest(drill, room);
    Node node = WarningBand.over(drill, room, new Rectangle(rest.width(), rest.height()));
    String said = texts(node).stream().map(Text::getText).collect(Collectors.joining());
    assertTrue(said.contains("演练 DRILL") && said.contains("黄色预警　地震应急疏散"), said);
    assertEquals(room.height(), node.getBoundsInLocal().getHeight(), 1);
  }

  private static List<List<Text>> pages(Alert alert, Room room) {
    return WarningCard.pages(alert, ZONE, room).stream().map(WarningCardIT::texts).toList();
  }

  private static Alert alert(Alert.Level level, boolean drill, String headline, String text) {
    return new Alert(
        new AlertId("alert"),
        level,
        drill,
        headline,
        text,
        List.of(new UnitId("unit")),
        List.of(),
        0,
        TEN_AT_NIGHT);
  }

  private static String spaceless(String text) {
    return text.replaceAll("\\s", "");
  }

  private static void assertInside(Text text, Room room) {
    Bounds bounds = text.localToScene(text.getBoundsInLocal());
    assertTrue(
        bounds.getMinX() >= -SLACK
            && bounds.getMinY() >= -SLACK
            && bounds.getMaxX() <= room.width() + SLACK
            && bounds.getMaxY() <= room.height() + SLACK,
        text.getText() + " " + bounds + " in " + room);
  }

  private static void assertApart(List<Text> texts) {
    for (int i = 0; i < texts.size(); i++) {
      for (int k = i + 1; k < texts.size(); k++) {
        assertFalse(
            core(texts.get(i)).intersects(core(texts.get(k))),
            texts.get(i).getText() + " | " + texts.get(k).getText());
      }
    }
  }

  /** The part of a line that ink is in: fonts have much air above and below. */
  private static Bounds core(Text text) {
    Bounds bounds = text.localToScene(text.getBoundsInLocal());
    double air = bounds.getHeight() * 0.22;
    return new BoundingBox(
        bounds.getMinX(), bounds.getMinY() + air, bounds.getWidth(), bounds.getHeight() - 2 * air);
  }

  private static List<Text> texts(Node node) {
    List<Text> texts = new ArrayList<>();
    if (node instanceof Text text) {
      texts.add(text);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> texts.addAll(texts(child)));
    }
    return texts;
  }

  /** By the formula of WCAG 2.2. */
  private static double contrast(WarningLook look) {
    double one = luminance(look.ground());
    double other = luminance(look.ink());
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
