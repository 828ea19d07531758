package org.estation.server.screen;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.estation.server.organisation.Organisation;
import org.estation.server.organisation.SampleOrganisation;
import org.estation.server.organisation.Unit;
import org.estation.server.platform.db.Changes;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.time.Ids;
import org.estation.shared.assignment.Wish;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.UnitId;
import org.estation.shared.id.WishId;
import org.jspecify.annotations.Nullable;

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

  /**
   * What a person says of a screen.
   *
   * @param zone the IANA zone of its local days; where it is missing, the one it has, and for a new
   *     screen the installation's
   * @param traits where they are missing, those it has, and for a new screen the usual ones
   */
  record Facts(
      String name,
      String unit,
      String kind,
      int width,
      int height,
      @Nullable String zone,
      @Nullable Traits traits) {
    boolean possible() {
      return filled(name, LONGEST_NAME)
          && filled(kind, LONGEST_KIND)
          && size(width)
          && size(height)
          && (zone == null || ZoneId.getAvailableZoneIds().contains(zone));
    }

    private static boolean filled(String text, int longest) {
      return !text.isBlank() && text.length() <= longest;
    }

    private static boolean size(int pixels) {
      return SMALLEST <= pixels && pixels <= LARGEST;
    }

    Screen of(ScreenId id, String usualZone, Traits usualTraits) {
      return new Screen(
          id,
          name.strip(),
          new UnitId(unit),
          kind.strip(),
          width,
          height,
          zone == null ? usualZone : zone,
          traits == null ? usualTraits : traits);
    }
  }

  Screen add(Facts facts) {
    check(facts);
    Screen screen = facts.of(new ScreenId(ids.next()), stores.zone(), Traits.USUAL);
    stores.screens().add(screen);
    changes.note(screen.id());
    return screen;
  }

  /** Says something else of a screen; what plays on it follows. */
  Screen change(Screen screen, Facts facts) {
    check(facts);
    Screen changed = facts.of(screen.id(), screen.zone(), screen.traits());
    stores.screens().change(changed);
    changes.note(changed.id());
    return changed;
  }

  /** The unit that is said of a screen; nothing where there is none such. */
  Optional<UnitId> unit(Facts facts) {
    return organisation.units().stream()
        .map(Unit::id)
        .filter(unit -> unit.value().equals(facts.unit()))
        .findFirst();
  }

  private void check(Facts facts) {
    if (unit(facts).isEmpty() || !facts.possible()) {
      throw new Refusal(422, "SCREEN_FIELDS");
    }
  }

  /** Adds the screens of the sample organisation. */
  public void begin(SampleOrganisation sample) {
    for (SampleOrganisation.SampleScreen screen : sample.screens()) {
      stores
          .screens()
          .add(
              new Screen(
                  new ScreenId(ids.next()),
                  screen.zh(),
                  screen.unit(),
                  screen.type(),
                  screen.width(),
                  screen.height(),
                  stores.zone(),
                  Traits.USUAL));
    }
  }

  /**
   * The screens that a target means now, by name.
   *
   * @param units of these units alone, or null
   */
  List<Screen> meant(Target target, @Nullable Set<UnitId> units) {
    Organisation.Paths paths = organisation.paths();
    return stores.screens().all().stream()
        .filter(screen -> units == null || units.contains(screen.unit()))
        .filter(screen -> target.means(screen, paths.of(screen.unit())))
        .sorted(Comparator.comparing(Screen::name).thenComparing(screen -> screen.id().value()))
        .toList();
  }

  /** One screen. */
  public Optional<Screen> find(ScreenId id) {
    return stores.screens().find(id);
  }

  List<Screen> page(@Nullable Set<UnitId> units, ScreenStore.Behind after, int most) {
    return stores.screens().page(units, after, most);
  }

  /** The units of these screens, as far as there are such screens. */
  public Set<UnitId> unitsOf(Collection<ScreenId> ids) {
    Set<ScreenId> wanted = Set.copyOf(ids);
    return stores.screens().all().stream()
        .filter(screen -> wanted.contains(screen.id()))
        .map(Screen::unit)
        .collect(Collectors.toSet());
  }

  /** The screens of these units. */
  public Set<ScreenId> in(Set<UnitId> units) {
    return stores.screens().all().stream()
        .filter(screen -> units.contains(screen.unit()))
        .map(Screen::id)
        .collect(Collectors.toSet());
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
