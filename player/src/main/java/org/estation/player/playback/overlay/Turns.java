package org.estation.player.playback.overlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.estation.shared.alerts.Alert;
import org.estation.shared.program.ProgramItem.Media;
import org.jspecify.annotations.Nullable;

/**
 * The turns of several alerts: the worst first, round and round since the latest of them began. A
 * turn is the alert's card, long enough to be read, before each of its pictures and films.
 */
final class Turns {
  private static final long SHORTEST_CARD = 10_000;
  private static final long MILLIS_A_CHARACTER = 160;
  private static final long PICTURE = 10_000;
  private static final long FILM = 30_000;
  private static final Comparator<Alert> WORST_FIRST =
      Comparator.comparing(Alert::level)
          .thenComparingLong(Alert::from)
          .thenComparing(alert -> alert.id().value());

  private record Part(Alert alert, @Nullable Media medium, long duration) {}

  private final List<Alert> alerts;
  private final List<Part> parts = new ArrayList<>();

  /**
   * The turns of these alerts.
   *
   * @param alerts one or more
   * @param there whether a medium can be shown
   */
  Turns(List<Alert> alerts, Predicate<Media> there) {
    this.alerts = alerts.stream().sorted(WORST_FIRST).toList();
    this.alerts.forEach(alert -> addParts(alert, there));
  }

  /**
   * Whose turn it is.
   *
   * @param until when the alerts change, which ends it early
   */
  Overlay.Warning at(long instant, long until) {
    long begun = alerts.stream().mapToLong(Alert::from).max().orElse(instant);
    long round = parts.stream().mapToLong(Part::duration).sum();
    long into = Math.floorMod(instant - begun, round);
    int at = 0;
    while (into >= parts.get(at).duration()) {
      into -= parts.get(at).duration();
      at++;
    }
    Part part = parts.get(at);
    long start = instant - into;
    return new Overlay.Warning(
        alerts,
        part.alert(),
        part.medium(),
        start,
        part.duration(),
        Math.min(until, start + part.duration()));
  }

  private void addParts(Alert alert, Predicate<Media> there) {
    List<Media> media =
        alert.media().stream().filter(medium -> isSeen(medium) && there.test(medium)).toList();
    long characters = 0L + alert.headline().length() + alert.text().length();
    Part card = new Part(alert, null, Math.max(SHORTEST_CARD, characters * MILLIS_A_CHARACTER));
    parts.add(card);
    for (int i = 0; i < media.size(); i++) {
      if (i > 0) {
        parts.add(card);
      }
      Media medium = media.get(i);
      parts.add(new Part(alert, medium, isFilm(medium) ? FILM : PICTURE));
    }
  }

  private static boolean isSeen(Media medium) {
    return isFilm(medium) || medium.type().startsWith("image/");
  }

  private static boolean isFilm(Media medium) {
    return medium.type().startsWith("video/");
  }
}
