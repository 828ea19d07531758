package org.estation.server.program;

import java.util.List;
import org.estation.server.organisation.Organisation;
import org.estation.server.screen.Screen;
import org.estation.server.screen.ScreenStore;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.UnitId;
import org.jspecify.annotations.Nullable;

/** Who is meant by what is published: all screens and the organisation, read at one moment. */
record Addressing(List<Screen> screens, Organisation.Paths paths) {
  /** Reads it from these tables. */
  record Tables(ScreenStore screens, Organisation organisation) implements Fleet.Who {
    @Override
    public Addressing everybody() {
      return new Addressing(screens.all(), organisation.paths());
    }

    @Override
    public Addressing alone(ScreenId screen) {
      return new Addressing(screens.find(screen).stream().toList(), organisation.paths());
    }
  }

  /** What of this is on a screen, in its order. */
  List<Publication> on(Screen screen, List<Publication> published) {
    List<UnitId> path = paths.of(screen.unit());
    return published.stream().filter(one -> one.target().means(screen, path)).toList();
  }

  /** Whether this is on a screen. */
  boolean isOn(Screen screen, @Nullable Publication publication) {
    return publication != null && !on(screen, List.of(publication)).isEmpty();
  }
}
