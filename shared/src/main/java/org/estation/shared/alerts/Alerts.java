package org.estation.shared.alerts;

import java.util.HashSet;
import java.util.List;
import org.estation.shared.id.UnitId;
import org.estation.shared.json.Json;
import org.estation.shared.program.ProgramItem.Media;

/**
 * All that lies over the programs of a whole installation, in one signed document: an alert costs
 * one signature, whatever the fleet. A player takes one only when its version is not lower than the
 * one it holds, and picks out what concerns it by its own path of units.
 *
 * @param version grows with each change, from 1
 * @param issuedAt when it was signed, milliseconds since 1970 UTC
 * @param alerts at most 64
 * @param blackouts at most 64
 * @param withdrawn what no screen shows any more
 * @param reserve pictures and films that every player keeps, so that an alert that names them needs
 *     no download; at most 32, none twice, together at most {@link #LARGEST_RESERVE} bytes
 */
public record Alerts(
    long version,
    long issuedAt,
    List<Alert> alerts,
    List<Blackout> blackouts,
    Withdrawn withdrawn,
    List<Media> reserve) {
  /** The most bytes a document may have. */
  public static final int LARGEST = 64 << 10;

  /** The most alerts, and the most blackouts. */
  public static final int MOST = 64;

  /** The most media a reserve may have. */
  public static final int MOST_RESERVE = 32;

  /** The most bytes all media of a reserve may have together. */
  public static final long LARGEST_RESERVE = 256L << 20;

  private static final int BESIDES_ITS_PARTS = 128;

  public Alerts {
    alerts = List.copyOf(alerts);
    blackouts = List.copyOf(blackouts);
    reserve = List.copyOf(reserve);
    if (version < 1) {
      throw new IllegalArgumentException("an alerts document has a version from 1 on");
    }
    checkNames("alerts", alerts.stream().map(Alert::id).toList());
    checkNames("blackouts", blackouts.stream().map(Blackout::id).toList());
    checkReserve(reserve);
    if (!fit(alerts, blackouts, withdrawn, reserve)) {
      throw new IllegalArgumentException("an alerts document has at most 64 KB");
    }
  }

  /** Whether a document of these parts has at most {@link #LARGEST} bytes. */
  public static boolean fit(
      List<Alert> alerts, List<Blackout> blackouts, Withdrawn withdrawn, List<Media> reserve) {
    int parts = size(alerts) + size(blackouts) + size(withdrawn) + size(reserve);
    return parts <= LARGEST - BESIDES_ITS_PARTS;
  }

  private static void checkNames(String list, List<?> ids) {
    if (ids.size() > MOST || new HashSet<>(ids).size() < ids.size()) {
      throw new IllegalArgumentException(list + ": at most 64, and none comes twice");
    }
  }

  private static void checkReserve(List<Media> reserve) {
    long distinct = reserve.stream().map(Media::hash).distinct().count();
    if (reserve.size() > MOST_RESERVE || distinct < reserve.size()) {
      throw new IllegalArgumentException("a reserve has at most 32 media, and none comes twice");
    }
    if (reserve.stream().anyMatch(medium -> medium.size() > LARGEST_RESERVE)
        || reserve.stream().mapToLong(Media::size).sum() > LARGEST_RESERVE) {
      throw new IllegalArgumentException("a reserve has at most 256 MB");
    }
    if (!reserve.stream().allMatch(medium -> medium.type().matches("(image|video)/.*"))) {
      throw new IllegalArgumentException("a reserve has pictures and films only");
    }
  }

  private static int size(Object part) {
    return Json.bytes(part).length;
  }

  /**
   * The alerts that a screen shows.
   *
   * @param path the screen's units, root first
   * @param instant milliseconds since 1970 UTC
   * @return in the document's order
   */
  public List<Alert> alertsOn(List<UnitId> path, long instant) {
    return alerts.stream().filter(alert -> alert.concerns(path, instant)).toList();
  }

  /**
   * The blackouts that a screen is under; with any, nothing of its program is shown.
   *
   * @param path the screen's units, root first
   * @param instant milliseconds since 1970 UTC
   * @return in the document's order
   */
  public List<Blackout> blackoutsOn(List<UnitId> path, long instant) {
    return blackouts.stream().filter(blackout -> blackout.concerns(path, instant)).toList();
  }
}
