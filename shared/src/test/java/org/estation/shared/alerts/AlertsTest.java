package org.estation.shared.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.estation.shared.id.AlertId;
import org.estation.shared.id.BlackoutId;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SourceId;
import org.estation.shared.id.UnitId;
import org.estation.shared.json.Json;
import org.estation.shared.program.ProgramItem.Media;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AlertsTest {
  private static final List<UnitId> PATH = units("province", "city", "district");

  @Test
  void an_alert_is_shown_on_the_screens_of_its_units_and_of_those_below_them() {
    Alerts alerts = alerts(alert("a", "city"), alert("b", "other", "district"), alert("c", "x"));
    assertEquals(List.of("a", "b"), ids(alerts.alertsOn(PATH, 10)));
    assertEquals(List.of(), alerts.alertsOn(units("province"), 10));
    assertEquals(List.of(), alerts.alertsOn(List.of(), 10));
  }

  @Test
  void an_alert_is_shown_from_its_first_instant_on_and_before_its_last() {
    Alerts alerts = alerts(alert("a", "city"));
    assertEquals(
        List.of(0, 1, 1, 0),
        Stream.of(9, 10, 19, 20).map(at -> alerts.alertsOn(PATH, at).size()).toList());
  }

  @Test
  void a_blackout_holds_until_its_end_or_until_it_is_taken_back() {
    Alerts alerts =
        new Alerts(
            1,
            0,
            List.of(),
            List.of(blackout("a", 20L, "city"), blackout("b", null, "x", "district")),
            Withdrawn.NOTHING,
            List.of());
    assertEquals(List.of(2, 2, 1), on(alerts, PATH, 0, 19, 20));
    assertEquals(List.of(1, 1, 1), on(alerts, units("province", "x"), 0, 20, Long.MAX_VALUE));
    assertEquals(List.of(0), on(alerts, units("province"), 0));
  }

  private static List<Integer> on(Alerts alerts, List<UnitId> path, long... instants) {
    return IntStream.range(0, instants.length)
        .mapToObj(i -> alerts.blackoutsOn(path, instants[i]).size())
        .toList();
  }

  @Test
  void an_item_is_withdrawn_alone_or_with_its_source() {
    Withdrawn withdrawn =
        new Withdrawn(List.of(new ItemId("i")), List.of(new SourceId("s"), new SourceId("t")));
    assertTrue(withdrawn.has(new ItemId("i"), new SourceId("good")));
    assertTrue(withdrawn.has(new ItemId("other"), new SourceId("t")));
    assertFalse(withdrawn.has(new ItemId("other"), new SourceId("good")));
    assertFalse(withdrawn.has(new ItemId("s"), new SourceId("i")));
    assertFalse(Withdrawn.NOTHING.has(new ItemId("i"), new SourceId("s")));
  }

  @Test
  void a_document_has_at_most_64_kilobytes() {
    Alerts large = alerts(large(17));
    assertTrue(Json.bytes(large).length <= Alerts.LARGEST);
    assertTrue(Json.bytes(large).length > Alerts.LARGEST * 3 / 4);
    assertThrows(IllegalArgumentException.class, () -> alerts(large(25)));
  }

  private static Alert[] large(int count) {
    String text = "雨".repeat(1_000);
    return IntStream.range(0, count)
        .mapToObj(i -> alert("alert-" + i, text, units("city")))
        .toArray(Alert[]::new);
  }

  @Test
  void lists_are_bounded() {
    Alert[] many =
        IntStream.range(0, 65).mapToObj(i -> alert("a" + i, "city")).toArray(Alert[]::new);
    assertThrows(IllegalArgumentException.class, () -> alerts(many));
    List<UnitId> units = Collections.nCopies(65, new UnitId("city"));
    assertThrows(IllegalArgumentException.class, () -> alert("a", "", units));
    List<ItemId> items = Collections.nCopies(1_001, new ItemId("i"));
    assertThrows(IllegalArgumentException.class, () -> new Withdrawn(items, List.of()));
    List<SourceId> sources = Collections.nCopies(201, new SourceId("s"));
    assertThrows(IllegalArgumentException.class, () -> new Withdrawn(List.of(), sources));
  }

  @Test
  void a_reserve_has_at_most_32_media_and_none_twice() {
    assertEquals(32, reserve(media(32, "image/png", 1)).reserve().size());
    assertThrows(IllegalArgumentException.class, () -> reserve(media(33, "image/png", 1)));
    List<Media> twice = Collections.nCopies(2, medium(1, "image/png", 1));
    assertThrows(IllegalArgumentException.class, () -> reserve(twice));
  }

  @Test
  void a_reserve_has_at_most_256_megabytes() {
    long half = Alerts.LARGEST_RESERVE / 2;
    assertEquals(2, reserve(media(2, "video/mp4", half)).reserve().size());
    assertThrows(IllegalArgumentException.class, () -> reserve(media(2, "video/mp4", half + 1)));
    assertThrows(
        IllegalArgumentException.class, () -> reserve(media(2, "video/mp4", Long.MAX_VALUE)));
  }

  @Test
  void a_reserve_has_pictures_and_films_only() {
    for (String type : List.of("application/json", "text/html", "", "ximage/png")) {
      assertThrows(IllegalArgumentException.class, () -> reserve(media(1, type, 1)), type);
    }
  }

  private static List<Media> media(int count, String type, long size) {
    return IntStream.range(0, count).mapToObj(i -> medium(i, type, size)).toList();
  }

  private static Media medium(int number, String type, long size) {
    return new Media(Sha256.of(new byte[] {(byte) number}), size, type);
  }

  private static Alerts reserve(List<Media> media) {
    return new Alerts(1, 0, List.of(), List.of(), Withdrawn.NOTHING, media);
  }

  private static Alerts alerts(Alert... alerts) {
    return new Alerts(1, 0, List.of(alerts), List.of(), Withdrawn.NOTHING, List.of());
  }

  private static Alert alert(String id, String... units) {
    return alert(id, "", units(units));
  }

  private static Alert alert(String id, String text, List<UnitId> units) {
    List<Media> media = List.of();
    return new Alert(new AlertId(id), Alert.Level.RED, false, "暴雨", text, units, media, 10, 20);
  }

  private static Blackout blackout(String id, @Nullable Long until, String... units) {
    return new Blackout(new BlackoutId(id), units(units), "核实", until);
  }

  private static List<UnitId> units(String... units) {
    return Stream.of(units).map(UnitId::new).toList();
  }

  private static List<String> ids(List<Alert> alerts) {
    return alerts.stream().map(alert -> alert.id().value()).toList();
  }
}
