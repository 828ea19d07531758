package org.estation.seeds.draw.emergency;

import static org.estation.seeds.draw.emergency.AlarmColors.AMBER;
import static org.estation.seeds.draw.emergency.AlarmColors.NAVY;
import static org.estation.seeds.draw.emergency.AlarmColors.ORANGE;
import static org.estation.seeds.draw.emergency.AlarmColors.SAND;

import java.awt.Color;
import java.awt.Shape;
import java.util.List;
import org.estation.seeds.draw.canvas.Box;
import org.estation.seeds.draw.canvas.Canvas;
import org.estation.seeds.draw.canvas.Figure;
import org.estation.seeds.draw.canvas.Lettering;
import org.estation.seeds.draw.canvas.Picture;
import org.estation.seeds.draw.canvas.Point;
import org.estation.seeds.draw.canvas.Pose;
import org.estation.seeds.draw.canvas.Shapes;
import org.estation.seeds.draw.canvas.Tint;

/** A portrait poster: what to do while the ground shakes, in three moves. */
public final class Earthquake implements Picture {
  private static final Figure PERSON =
      new Figure(ORANGE, Tint.of(0x2F5876), Tint.of(0x2A211E), Tint.of(0xF3C19B));

  private record Move(String name, String how, Pose pose, boolean table) {}

  private static final List<Move> MOVES =
      List.of(
          new Move(
              "伏地",
              "立刻蹲下或跪下\n不乱跑 不跳楼",
              Pose.of(
                  100, -126, 52, -136, -66, -112, 56, -70, 62, -14, 76, -68, 92, -14, -60, -22,
                  -150, 0, -36, -22, -126, 0),
              false),
          new Move(
              "遮挡",
              "躲到结实的桌下\n护住头和后颈",
              Pose.of(
                  86, -150, 38, -146, -62, -76, 92, -206, 62, -188, 60, -84, 78, -20, 28, -20, -80,
                  0, 44, -22, -62, 0),
              true),
          new Move(
              "手抓牢",
              "抓住桌腿\n桌动 人跟着动",
              Pose.of(
                  84, -150, 36, -146, -64, -76, 84, -104, 152, -112, 92, -206, 60, -190, 26, -20,
                  -82, 0, 42, -22, -64, 0),
              true));

  @Override
  public int width() {
    return 1080;
  }

  @Override
  public int height() {
    return 1920;
  }

  @Override
  public void draw(Canvas canvas) {
    canvas.fill(
        Tint.ramp(Point.of(0, 0), NAVY, Point.of(0, 1920), Tint.darker(NAVY, 0.45)),
        Box.of(0, 0, 1080, 1920).sharp());
    waves(canvas);
    canvas.write("地震来了", Box.of(70, 60, 940, 220), Lettering.poster(Color.WHITE).sized(190));
    canvas.write("先躲避 后疏散", Box.of(74, 272, 940, 100), Lettering.title(AMBER).sized(80));
    for (int i = 0; i < MOVES.size(); i++) {
      panel(canvas, Box.of(70, 400, 940, 1240).row(i, MOVES.size(), 32), i);
    }
    canvas.write(
        "摇晃停了再撤离\n走楼梯 不乘电梯 远离玻璃",
        Box.of(70, 1664, 940, 150),
        Lettering.heading(Color.WHITE).sized(54));
    canvas.write("依据：应急管理部、中国地震局", Box.of(70, 1836, 940, 44), Lettering.note(Tint.of(0x9DB3C7)));
  }

  private static void waves(Canvas canvas) {
    Point source = Point.of(948, 176);
    for (int i = 0; i < 4; i++) {
      canvas.stroke(Tint.alpha(ORANGE, 0.8 - 0.18 * i), 10, Shapes.circle(source, 38 + 30 * i));
    }
    canvas.fill(ORANGE, Shapes.circle(source, 18));
  }

  private static void panel(Canvas canvas, Box box, int index) {
    Move move = MOVES.get(index);
    Shape card = box.rounded(44);
    canvas.fill(
        Tint.ramp(Point.of(0, box.y()), Color.WHITE, Point.of(0, box.bottom()), SAND), card);
    Canvas inside = canvas.clipped(card);
    inside.fill(Tint.of(0xE7C9A0), Box.of(box.x(), box.bottom() - 54, box.width(), 54).sharp());
    Point number = Point.of(box.x() + 84, box.y() + 92);
    canvas.fill(ORANGE, Shapes.circle(number, 46));
    canvas.write(
        String.valueOf(index + 1),
        Box.around(number, 90, 90),
        Lettering.heading(Color.WHITE).centered());
    canvas.write(
        move.name(),
        Box.of(box.x() + 148, box.y() + 26, 380, 132),
        Lettering.title(NAVY).sized(98));
    canvas.write(
        move.how(), Box.of(box.x() + 44, box.y() + 178, 390, 140), Lettering.body(NAVY).strong());
    scene(inside.moved(box.x() + 704, box.bottom() - 40), move);
  }

  private static void scene(Canvas canvas, Move move) {
    Canvas sized = canvas.scaled(move.table() ? 1.0 : 1.2, Point.of(0, 0));
    if (move.table()) {
      debris(sized);
      tableLeg(sized, -176);
      PERSON.draw(sized, move.pose());
      tableLeg(sized, 156);
      sized.fill(Tint.of(0x9C6235), Box.of(-220, -262, 430, 34).rounded(10));
      sized.fill(Tint.of(0xBA7A45), Box.of(-220, -262, 430, 18).rounded(9));
      hand(sized, move);
    } else {
      PERSON.draw(sized, move.pose());
      shaking(sized);
    }
  }

  private static void hand(Canvas canvas, Move move) {
    Point hand = move.pose().at(Pose.Joint.NEAR_HAND);
    if (hand.x() > 120) {
      canvas.fill(PERSON.skin(), Shapes.capsule(hand.plus(-4, -8), hand.plus(18, -8), 14));
      canvas.fill(PERSON.skin(), Shapes.capsule(hand.plus(-4, 6), hand.plus(18, 6), 14));
    }
  }

  private static void tableLeg(Canvas canvas, double x) {
    canvas.fill(Tint.of(0x8A5530), Box.of(x - 12, -240, 24, 240).rounded(6));
  }

  private static void shaking(Canvas canvas) {
    for (int i = 0; i < 3; i++) {
      double x = 140 + i * 22;
      canvas.stroke(
          Tint.alpha(ORANGE, 0.9 - 0.25 * i),
          9,
          Shapes.curve(
              Point.of(x, -120 - 14 * i), Point.of(x + 14, -78), Point.of(x, -36 + 14 * i)));
    }
  }

  private static void debris(Canvas canvas) {
    Color plaster = Tint.of(0x9AA7B2);
    double[][] pieces = {
      {-150, -318, 15}, {-60, -300, 10}, {40, -322, 18}, {130, -298, 12}, {190, -316, 8}
    };
    for (double[] piece : pieces) {
      Point at = Point.of(piece[0], piece[1]);
      double size = piece[2];
      canvas.fill(
          plaster,
          Shapes.polygon(
              at.plus(-size, -size * 0.3),
              at.plus(size * 0.2, -size),
              at.plus(size, size * 0.2),
              at.plus(-size * 0.2, size)));
    }
  }
}
