package org.estation.seeds.draw;

import java.util.Map;
import java.util.function.Supplier;
import org.estation.seeds.draw.canvas.Clip;
import org.estation.seeds.draw.canvas.Picture;
import org.estation.seeds.draw.emergency.Earthquake;
import org.estation.seeds.draw.emergency.KitBag;
import org.estation.seeds.draw.emergency.SmokeRises;
import org.estation.seeds.draw.food.DangerZone;
import org.estation.seeds.draw.food.DeadlyMushroom;
import org.estation.seeds.draw.food.PoisoningCourse;
import org.estation.seeds.draw.food.RawAndCooked;
import org.estation.seeds.draw.health.LessSalt;
import org.estation.seeds.draw.health.StrokeSigns;
import org.estation.seeds.draw.health.WashHands;

/** The drawings by the names that item files use. */
final class Catalogue {
  private static final Map<String, Supplier<Picture>> PICTURES =
      Map.of(
          "raw-and-cooked", RawAndCooked::new,
          "deadly-mushroom", DeadlyMushroom::new,
          "poisoning-course", PoisoningCourse::new,
          "earthquake", Earthquake::new,
          "emergency-kit", KitBag::new,
          "less-salt", LessSalt::new,
          "stroke-signs", StrokeSigns::new);
  private static final Map<String, Supplier<Clip>> CLIPS =
      Map.of(
          "danger-zone", DangerZone::new,
          "smoke-rises", SmokeRises::new,
          "wash-hands", WashHands::new);

  private Catalogue() {}

  /**
   * A picture by its name.
   *
   * @throws IllegalArgumentException when there is none
   */
  static Picture picture(String name) {
    return find(PICTURES, name, "picture");
  }

  /**
   * A clip by its name.
   *
   * @throws IllegalArgumentException when there is none
   */
  static Clip clip(String name) {
    return find(CLIPS, name, "clip");
  }

  private static <T> T find(Map<String, Supplier<T>> drawings, String name, String what) {
    Supplier<T> drawing = drawings.get(name);
    if (drawing == null) {
      throw new IllegalArgumentException(
          "there is no " + what + " \"" + name + "\"; there are " + drawings.keySet());
    }
    return drawing.get();
  }
}
