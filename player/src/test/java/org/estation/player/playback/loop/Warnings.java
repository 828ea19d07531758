package org.estation.player.playback.loop;

import java.util.List;
import org.estation.shared.alerts.Alert;
import org.estation.shared.alerts.Alerts;
import org.estation.shared.alerts.Blackout;
import org.estation.shared.alerts.Withdrawn;
import org.estation.shared.id.AlertId;
import org.estation.shared.id.BlackoutId;
import org.estation.shared.id.ItemId;
import org.estation.shared.program.ProgramItem.Media;

/** Alerts documents for the screen of {@link Programs}; times are seconds after midnight. */
final class Warnings {
  private Warnings() {}

  static Alert alert(String id, Alert.Level level, long from, long until, Media... media) {
    return alert(id, level, false, from, until, media);
  }

  static Alert drill(String id, long from, long until) {
    return alert(id, Alert.Level.RED, true, from, until);
  }

  static Media medium(String type) {
    return new Media(Programs.hash(type), 1, type);
  }

  static Alerts document(Alert... alerts) {
    return document(List.of(), List.of(), alerts);
  }

  /** With a blackout until an instant, or without an end where it is 0. */
  static Alerts blackout(long until, Alert... alerts) {
    Blackout blackout =
        new Blackout(
            new BlackoutId("b"), List.of(Programs.UNIT), "等待核实", until == 0 ? null : at(until));
    return document(List.of(blackout), List.of(), alerts);
  }

  static Alerts withdrawing(String... items) {
    return document(List.of(), List.of(items).stream().map(ItemId::new).toList());
  }

  private static Alerts document(
      List<Blackout> blackouts, List<ItemId> withdrawn, Alert... alerts) {
    return new Alerts(
        1,
        Programs.MIDNIGHT,
        List.of(alerts),
        blackouts,
        new Withdrawn(withdrawn, List.of()),
        List.of());
  }

  private static Alert alert(
      String id, Alert.Level level, boolean drill, long from, long until, Media... media) {
    return new Alert(
        new AlertId(id),
        level,
        drill,
        "暴雨",
        "",
        List.of(Programs.UNIT),
        List.of(media),
        at(from),
        at(until));
  }

  private static long at(long seconds) {
    return Programs.MIDNIGHT + seconds * 1_000;
  }
}
