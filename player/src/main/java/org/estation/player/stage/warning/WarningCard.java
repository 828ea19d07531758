package org.estation.player.stage.warning;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.estation.player.stage.look.Room;
import org.estation.player.stage.look.Typeface;
import org.estation.player.stage.page.Wrap;
import org.estation.shared.alerts.Alert;
import org.estation.shared.program.Words;
import org.estation.shared.program.ZoneOffsets;
import org.jspecify.annotations.Nullable;

/**
 * The card of an alert, to be read from some metres away: the level in words and colour, the
 * headline, the text on as many pages as it needs, and until when it holds. A drill has striped
 * edges and says so twice.
 */
public final class WarningCard {
  private static final List<Double> HEADLINES = List.of(128.0, 108.0, 92.0, 78.0, 66.0, 56.0, 48.0);
  private static final List<Double> BODIES = List.of(84.0, 74.0, 66.0, 60.0);
  private static final double LEADING = 1.42;
  private static final double HEADLINE_PART = 0.5;
  private static final double STRIPES = 34;
  private static final double WIDE = 1.5;

  private final Alert alert;
  private final @Nullable Words until;
  private final Room room;
  private final WarningLook look;
  private final boolean narrow;
  private final double edge;
  private final double margin;

  private record Lines(double size, List<String> lines) {
    double height(Room room) {
      return lines.size() * room.scaled(size) * LEADING;
    }
  }

  private WarningCard(Alert alert, @Nullable ZoneOffsets zone, Room room) {
    this.alert = alert;
    this.until = zone == null ? null : LocalTime.until(alert.until(), zone);
    this.room = room;
    look = WarningLook.of(alert.level());
    edge = alert.drill() ? room.scaled(STRIPES) : 0;
    narrow = room.width() < WIDE * room.height();
    margin = room.scaled(narrow ? 72 : 104);
  }

  /**
   * The pages of an alert's card.
   *
   * @param zone the local time of its end, or null where none is known
   */
  public static List<Node> pages(Alert alert, @Nullable ZoneOffsets zone, Room room) {
    return new WarningCard(alert, zone, room).pages();
  }

  private List<Node> pages() {
    Lines headline = headline();
    double top = head();
    double text = top + headline.height(room) + room.scaled(30);
    double space = foot() - room.scaled(24) - text;
    Lines body = body(space);
    int each = rows(body, space);
    List<Node> pages = new ArrayList<>();
    int count = Math.max(1, (body.lines().size() + each - 1) / each);
    int even = Math.max(1, (body.lines().size() + count - 1) / count);
    for (int page = 0; page < count; page++) {
      int from = Math.min(page * even, body.lines().size());
      int to = Math.min(from + even, body.lines().size());
      Group card = ground();
      double y = body.lines().isEmpty() ? (top + foot() - headline.height(room)) / 2 : top;
      write(card, headline, Typeface.BOLD, y);
      write(card, new Lines(body.size(), body.lines().subList(from, to)), Typeface.REGULAR, text);
      foot(card, page + 1, count);
      pages.add(card);
    }
    return pages;
  }

  private Lines headline() {
    Lines lines = new Lines(0, List.of());
    for (double size : HEADLINES) {
      lines =
          new Lines(
              size, Wrap.balanced(alert.headline(), Typeface.BOLD, room.scaled(size), width()));
      if (lines.height(room) <= (foot() - head()) * HEADLINE_PART) {
        return lines;
      }
    }
    return lines;
  }

  private Lines body(double space) {
    Lines lines = new Lines(BODIES.getLast(), List.of());
    if (alert.text().isBlank()) {
      return lines;
    }
    for (double size : BODIES) {
      lines =
          new Lines(size, Wrap.lines(alert.text(), Typeface.REGULAR, room.scaled(size), width()));
      if (lines.lines().size() <= rows(lines, space)) {
        return lines;
      }
    }
    return lines;
  }

  private int rows(Lines lines, double space) {
    return Math.max(1, (int) (space / (room.scaled(lines.size()) * LEADING)));
  }

  private Group ground() {
    Group card = new Group(new Rectangle(room.width(), room.height(), look.ground()));
    if (alert.drill()) {
      Node below = WarningLook.stripes(room.width(), edge);
      below.setLayoutY(room.height() - edge);
      card.getChildren().addAll(WarningLook.stripes(room.width(), edge), below);
    }
    double middle = edge + room.scaled(104);
    double x = margin;
    Text level = Typeface.BOLD.line(look.level().zh(), room.scaled(96), look.ink());
    level.relocate(x, middle - level.getLayoutBounds().getHeight() / 2);
    x += Typeface.width(level) + room.scaled(32);
    Text degree = Typeface.BOLD.line(look.degree().zh(), room.scaled(42), look.ink());
    degree.relocate(x, middle - room.scaled(54));
    String english = look.level().en() + " · " + look.degree().en();
    Text small = Typeface.REGULAR.line(english, room.scaled(28), look.ink());
    small.relocate(x, middle + room.scaled(8));
    card.getChildren().addAll(level, degree, small);
    if (alert.drill()) {
      drill(card, middle);
    }
    rule(card, head() - room.scaled(34));
    return card;
  }

  private void drill(Group card, double middle) {
    double y = narrow ? middle + room.scaled(122) : middle;
    Group badge = new Group();
    double width = DrillBadge.place(badge, room, 64, 0, 0);
    badge.relocate(
        narrow ? margin : room.width() - margin - width,
        y - badge.getLayoutBounds().getHeight() / 2);
    card.getChildren().add(badge);
  }

  private void foot(Group card, int page, int pages) {
    rule(card, foot());
    double y = foot() + room.scaled(22);
    double size = room.scaled(44);
    double x = margin;
    if (alert.drill()) {
      Text note = Typeface.BOLD.line(WarningLook.DRILL_NOTE.zh(), size, look.ink(), width());
      note.relocate(x, y);
      Text english =
          Typeface.REGULAR.line(WarningLook.DRILL_NOTE.en(), size * 0.6, look.ink(), width());
      english.relocate(x, y + size * 1.4);
      card.getChildren().addAll(note, english);
    }
    double right = room.width() - margin;
    if (pages > 1) {
      Text number = Typeface.BOLD.line(page + " / " + pages, size, look.ink());
      right -= Typeface.width(number);
      number.relocate(right, y);
      card.getChildren().add(number);
      right -= room.scaled(48);
    }
    if (until != null) {
      until(card, until, right, y);
    }
  }

  private void until(Group card, Words words, double right, double y) {
    double size = room.scaled(44);
    double below = alert.drill() && room.isPortrait() ? y + size * 2.3 : y;
    Text chinese = Typeface.BOLD.line(words.zh(), size, look.ink());
    Text english = Typeface.REGULAR.line(words.en(), size * 0.6, look.ink());
    double x = alert.drill() && !room.isPortrait() ? right - Typeface.width(chinese) : margin;
    chinese.relocate(x, below);
    english.relocate(x, below + size * 1.4);
    card.getChildren().addAll(chinese, english);
  }

  private void write(Group card, Lines lines, Typeface face, double top) {
    double y = top;
    for (String line : lines.lines()) {
      Text text = face.line(line, room.scaled(lines.size()), look.ink());
      text.relocate(margin, y);
      card.getChildren().add(text);
      y += room.scaled(lines.size()) * LEADING;
    }
  }

  private void rule(Group card, double y) {
    Rectangle rule = new Rectangle(margin, y, width(), room.scaled(4));
    rule.setFill(look.ink().deriveColor(0, 1, 1, 0.55));
    card.getChildren().add(rule);
  }

  private double head() {
    return edge + room.scaled(230 + (alert.drill() && narrow ? 110 : 0));
  }

  private double foot() {
    double lines = alert.drill() && room.isPortrait() ? 246 : 140;
    return room.height() - edge - room.scaled(lines);
  }

  private double width() {
    return room.width() - 2 * margin;
  }
}
