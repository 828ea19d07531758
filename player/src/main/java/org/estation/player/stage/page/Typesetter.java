package org.estation.player.stage.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.estation.player.stage.look.Typeface;
import org.estation.shared.program.Block;

/** Sets blocks of text in rows of a width, by the real widths of the fonts. */
final class Typesetter {
  /** How far points are set in, for a body of size 1. */
  static final double INDENT = 1.1;

  private static final double BODY_LEADING = 1.62;
  private static final double HEADING_SIZE = 1.14;
  private static final double HEADING_LEADING = 1.4;
  private static final double PARAGRAPH_GAP = 0.55;
  private static final double POINT_GAP = 0.4;
  private static final double HEADING_GAP = 0.85;

  private final double size;
  private final LineBreaker body;
  private final LineBreaker bold;

  /** A typesetter whose body text has this size. */
  Typesetter(double size) {
    this.size = size;
    body = new LineBreaker(widths(Typeface.REGULAR.of(size)));
    bold = new LineBreaker(widths(Typeface.BOLD.of(size * HEADING_SIZE)));
  }

  /** The size of a style's letters. */
  double size(Row.Style style) {
    return switch (style) {
      case HEADING -> size * HEADING_SIZE;
      case BODY, POINT -> size;
    };
  }

  /** The rows of these blocks; pictures are not set. */
  List<Row> rows(List<Block> blocks, double width) {
    return blocks.stream().flatMap(block -> set(block, width).stream()).toList();
  }

  private List<Row> set(Block block, double width) {
    return switch (block) {
      case Block.Heading heading ->
          rows(bold.balanced(heading.text(), width), Row.Style.HEADING, HEADING_GAP);
      case Block.Paragraph paragraph ->
          rows(body.lines(paragraph.text(), width), Row.Style.BODY, PARAGRAPH_GAP);
      case Block.Point point ->
          rows(body.lines(point.text(), width - size * INDENT), Row.Style.POINT, POINT_GAP);
      case Block.Picture _ -> List.of();
    };
  }

  private List<Row> rows(List<String> lines, Row.Style style, double gap) {
    double height = size(style) * (style == Row.Style.HEADING ? HEADING_LEADING : BODY_LEADING);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean opens = i == 0;
      boolean keep =
          style == Row.Style.HEADING || i == lines.size() - 2 || (opens && lines.size() > 1);
      rows.add(new Row(lines.get(i), style, opens, height, opens ? gap * size : 0, keep));
    }
    return rows;
  }

  /** Measures texts set in a font. */
  static ToDoubleFunction<String> widths(Font font) {
    Map<String, Double> known = new HashMap<>();
    Text probe = new Text();
    probe.setFont(font);
    return text ->
        known.computeIfAbsent(
            text,
            unknown -> {
              probe.setText(unknown);
              return probe.getLayoutBounds().getWidth();
            });
  }
}
