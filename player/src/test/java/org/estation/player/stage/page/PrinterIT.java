package org.estation.player.stage.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import org.estation.player.stage.Display;
import org.estation.player.stage.look.Room;
import org.estation.shared.id.Sha256;
import org.estation.shared.program.Article;
import org.estation.shared.program.Block;
import org.estation.shared.program.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages are measured as they are really drawn, with random articles in all sizes of screens. */
@ExtendWith(Display.class)
class PrinterIT {
  private static final String[] PARTS = {
    "食品安全", "生熟分开，", "“先洗手”，", "加热到70℃以上。", "（夏天更要当心）", "Emergency Kit ", "搓够20秒！", "《五大要点》"
  };
  private static final double SLACK = 2;
  private static final System.Logger LOG = System.getLogger(PrinterIT.class.getName());

  @BeforeAll
  static void start_the_toolkit() {
    try {
      Platform.startup(() -> {});
    } catch (IllegalStateException e) {
      LOG.log(System.Logger.Level.DEBUG, "another test has started it", e);
    }
  }

  static Stream<Arguments> rooms() {
    List<Room> rooms =
        List.of(
            new Room(1920, 1080, 1),
            new Room(1080, 1920, 1),
            new Room(1280, 720, 1),
            new Room(1024, 768, 1),
            new Room(3840, 2160, 1),
            new Room(960, 540, 2));
    return rooms.stream()
        .flatMap(room -> Stream.of(1L, 2L, 3L).map(seed -> Arguments.of(room, seed)));
  }

  @ParameterizedTest(name = "{0}, seed {1}")
  @MethodSource("rooms")
  void nothing_is_cut_off_nothing_overlaps_and_no_word_is_lost(Room room, long seed) {
    Random random = new Random(seed);
    for (Theme theme : List.of(Theme.article(words("科普e站")), Theme.notice(words("社区通知")))) {
      Article article = article(random);

      Printer printer =
          new Printer(room, theme, (_, width, height) -> picture(room, width, height));
      List<List<Text>> pages =
          printer.print(new Reading(article, "依据：应急管理部《知识》", "https://example.org/1")).stream()
              .map(PrinterIT::texts)
              .toList();

      for (List<Text> page : pages) {
        page.forEach(text -> assertInside(text, room));
        assertApart(page);
      }
      assertAllThere(
          article, new Book(article, theme, new Frame(room, theme.banded(), true)), pages);
    }
  }

  private static void assertInside(Text text, Room room) {
    Bounds bounds = text.getBoundsInParent();
    assertTrue(
        bounds.getMinX() >= -SLACK
            && bounds.getMinY() >= -SLACK
            && bounds.getMaxX() <= room.width() + SLACK
            && bounds.getMaxY() <= room.height() + SLACK,
        text.getText() + " " + bounds);
  }

  private static void assertApart(List<Text> texts) {
    for (int i = 0; i < texts.size(); i++) {
      for (int k = i + 1; k < texts.size(); k++) {
        Bounds one = core(texts.get(i));
        Bounds other = core(texts.get(k));
        assertFalse(one.intersects(other), texts.get(i).getText() + " | " + texts.get(k).getText());
      }
    }
  }

  /** The part of a line that ink is in: fonts have much air above and below. */
  private static Bounds core(Text text) {
    Bounds bounds = text.getBoundsInParent();
    double air = bounds.getHeight() * 0.22;
    return new BoundingBox(
        bounds.getMinX(), bounds.getMinY() + air, bounds.getWidth(), bounds.getHeight() - 2 * air);
  }

  private static void assertAllThere(Article article, Book book, List<List<Text>> pages) {
    List<Book.Page> planned = book.pages().list();
    assertEquals(planned.size(), pages.size());
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < planned.size(); i++) {
      List<String> drawn = pages.get(i).stream().map(Text::getText).toList();
      List<String> lines = planned.get(i).rows().stream().map(Row::text).toList();
      assertTrue(drawn.containsAll(lines), lines.toString());
      lines.forEach(rows::append);
    }
    StringBuilder words = new StringBuilder();
    article.blocks().forEach(block -> words.append(words(block)));
    assertEquals(withoutSpaces(words), withoutSpaces(rows));
  }

  private static String words(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading.text();
      case Block.Paragraph paragraph -> paragraph.text();
      case Block.Point point -> point.text();
      case Block.Picture _ -> "";
    };
  }

  private static String withoutSpaces(StringBuilder text) {
    return text.toString().replaceAll("\\s", "");
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

  private static WritableImage picture(Room room, double width, double height) {
    double scale = Math.min(width / 3, height / 2) * room.density();
    return new WritableImage((int) Math.max(1, 3 * scale), (int) Math.max(1, 2 * scale));
  }

  private static Article article(Random random) {
    List<Block> blocks = new ArrayList<>();
    int count = 1 + random.nextInt(30);
    for (int i = 0; i < count; i++) {
      blocks.add(
          switch (random.nextInt(6)) {
            case 0 -> new Block.Heading(text(random, 2));
            case 1, 2 -> new Block.Point(text(random, 8));
            case 3 ->
                new Block.Picture(
                    Sha256.of(new byte[i]), 3, 2, random.nextBoolean() ? text(random, 3) : "");
            default -> new Block.Paragraph(text(random, 25));
          });
    }
    return new Article(text(random, 5), blocks);
  }

  private static String text(Random random, int most) {
    StringBuilder text = new StringBuilder("科");
    int parts = 1 + random.nextInt(most);
    for (int i = 0; i < parts; i++) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return text.toString().strip();
  }

  private static Words words(String text) {
    return new Words(text, "e-station");
  }
}
