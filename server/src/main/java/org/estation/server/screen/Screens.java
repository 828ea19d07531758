package org.estation.server.screen;

import java.util.List;
import java.util.Optional;
import org.estation.server.organisation.Organisation;
import org.estation.server.organisation.SampleOrganisation;
import org.estation.server.platform.db.Changes;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.time.Ids;
import org.estation.shared.assignment.Wish;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.UnitId;
import org.estation.shared.id.WishId;

/** Screens: adding them, joining players to them, asking for pictures of them. */
public final class Screens {
  private static final int SMALLEST = 320;
  private static final int LARGEST = 16_000;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_KIND = 64;

  private final Stores stores;
  private final Organisation organisation;
  private final Changes changes;
  private final Ids ids;

  /** Where screens and what belongs to them are kept. */
  public record Stores(
      ScreenStore screens, Devices devices, HealthStore health, WishStore wishes, String zone) {}

  /** The screens of this organisation. */
  public Screens(Stores stores, Organisation organisation, Changes changes, Ids ids) {
    this.stores = stores;
    this.organisation = organisation;
    this.changes = changes;
    this.ids = ids;
  }

  /** What a person says of a new screen. */
  record NewScreen(String name, String unit, String kind, int width, int height) {
    boolean possible() {
      return filled(name, LONGEST_NAME)
          && filled(kind, LONGEST_KIND)
          && size(width)
          && size(height);
    }

    private static boolean filled(String text, int longest) {
      return !text.isBlank() && text.length() <= longest;
    }

    private static boolean size(int pixels) {
      return SMALLEST <= pixels && pixels <= LARGEST;
    }
  }

  Screen add(NewScreen wanted) {
    boolean unitKnown =
        organisation.units().stream().anyMatch(unit -> unit.id().value().equals(wanted.unit()));
    if (!unitKnown || !wanted.possible()) {
      throw new Refusal(422, "SCREEN_FIELDS");
    }
    return store(
        wanted.name().strip(),
        new UnitId(wanted.unit()),
        wanted.kind().strip(),
        new int[] {wanted.width(), wanted.height()});
  }

  /** Adds the screens of the sample organisation. */
  public void begin(SampleOrganisation sample) {
    for (SampleOrganisation.SampleScreen screen : sample.screens()) {
      store(screen.zh(), screen.unit(), screen.type(), new int[] {screen.width(), screen.height()});
    }
  }

  private Screen store(String name, UnitId unit, String kind, int[] size) {
    ScreenId id = new ScreenId(ids.next());
    Screen screen = new Screen(id, name, unit, kind, size[0], size[1], stores.zone());
    stores.screens().add(screen);
    return screen;
  }

  /** One screen. */
  public Optional<Screen> find(ScreenId id) {
    return stores.screens().find(id);
  }

  List<Screen> page(String afterName, Optional<ScreenId> afterId, int most) {
    return stores.screens().page(afterName, afterId, most);
  }

  void claim(ScreenId screen, String code) {
    stores.devices().claim(code, screen);
  }

  void release(ScreenId screen) {
    stores.devices().release(screen);
  }

  Optional<byte[]> screenshot(ScreenId screen) {
    return stores.health().screenshot(screen);
  }

  void wishScreenshot(ScreenId screen) {
    stores.wishes().add(screen, Wish.of(new WishId(ids.next()), Wish.Kind.SCREENSHOT));
    changes.note(screen);
  }
}
