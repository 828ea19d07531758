package org.estation.seeds.draw.emergency;

import static org.estation.seeds.draw.emergency.AlarmColors.AMBER;
import static org.estation.seeds.draw.emergency.AlarmColors.NAVY;
import static org.estation.seeds.draw.emergency.AlarmColors.ORANGE;
import static org.estation.seeds.draw.emergency.AlarmColors.SAND;

import java.awt.Color;
import java.util.List;
import java.util.function.Consumer;
import org.estation.seeds.draw.canvas.Box;
import org.estation.seeds.draw.canvas.Canvas;
import org.estation.seeds.draw.canvas.Lettering;
import org.estation.seeds.draw.canvas.Picture;
import org.estation.seeds.draw.canvas.Point;
import org.estation.seeds.draw.canvas.Shapes;
import org.estation.seeds.draw.canvas.Tint;

/** An illustration: an emergency bag and the ten things of the national list. */
public final class KitBag implements Picture {
  private record Thing(String name, Consumer<Canvas> drawing) {}

  private static final List<Thing> THINGS =
      List.of(
          new Thing("收音电筒", KitThings::torch),
          new Thing("救生哨", KitThings::whistle),
          new Thing("毛巾纸巾", KitThings::towel),
          new Thing("呼吸面罩", KitThings::mask),
          new Thing("组合剪刀", KitThings::scissors),
          new Thing("逃生绳", KitThings::rope),
          new Thing("防火毯", KitThings::blanket),
          new Thing("常用药品", KitThings::medicine),
          new Thing("创可贴", KitThings::plaster),
          new Thing("碘伏棉棒", KitThings::swabs));

  @Override
  public int width() {
    return 1200;
  }

  @Override
  public int height() {
    return 800;
  }

  @Override
  public void draw(Canvas canvas) {
    canvas.fill(
        Tint.ramp(Point.of(0, 0), Tint.of(0xFFF6EA), Point.of(0, 800), SAND),
        Box.of(0, 0, 1200, 800).sharp());
    canvas.fill(Tint.alpha(AMBER, 0.25), Shapes.circle(Point.of(220, 430), 330));
    bag(canvas.moved(220, 640));
    Box grid = Box.of(440, 44, 700, 712);
    for (int i = 0; i < THINGS.size(); i++) {
      card(canvas, grid.row(i / 2, 5, 18).column(i % 2, 2, 20), THINGS.get(i));
    }
  }

  private static void card(Canvas canvas, Box box, Thing thing) {
    canvas.shadow(box.rounded(28), 20, 6);
    canvas.fill(Color.WHITE, box.rounded(28));
    thing
        .drawing()
        .accept(canvas.moved(box.x() + 80, box.center().y()).scaled(0.86, Point.of(0, 0)));
    canvas.write(
        thing.name(),
        Box.of(box.x() + 144, box.y(), box.width() - 150, box.height()),
        Lettering.note(NAVY).sized(38).strong());
  }

  private static void bag(Canvas canvas) {
    Color dark = Tint.darker(ORANGE, 0.25);
    canvas.fill(
        Tint.glow(Point.of(0, 6), 210, Tint.alpha(NAVY, 0.3), Tint.alpha(NAVY, 0)),
        Box.of(-210, -22, 420, 56).ellipse());
    canvas.stroke(dark, 26, Shapes.arc(Point.of(0, -400), 56, -Math.PI / 2, Math.PI));
    canvas.fill(dark, Box.of(-182, -220, 364, 190).rounded(40));
    canvas.fill(
        Tint.ramp(Point.of(-150, 0), Tint.lighter(ORANGE, 0.12), Point.of(150, 0), ORANGE),
        Box.of(-150, -420, 300, 420).rounded(70));
    canvas.stroke(dark, 8, Shapes.arc(Point.of(0, -250), 128, -1.45, 2.9));
    canvas.fill(Tint.darker(ORANGE, 0.1), Box.of(-112, -190, 224, 150).rounded(34));
    canvas.stroke(dark, 8, Shapes.line(Point.of(-88, -150), Point.of(88, -150)));
    canvas.fill(AMBER, Box.of(54, -154, 18, 40).rounded(8));
    Point badge = Point.of(0, -286);
    canvas.fill(Color.WHITE, Shapes.circle(badge, 58));
    canvas.fill(ORANGE, Box.around(badge, 70, 22).rounded(4));
    canvas.fill(ORANGE, Box.around(badge, 22, 70).rounded(4));
  }
}
