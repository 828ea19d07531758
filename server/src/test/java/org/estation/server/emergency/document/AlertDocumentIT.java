package org.estation.server.emergency.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.estation.server.platform.db.Database;
import org.estation.server.platform.db.DatabaseKind;
import org.estation.server.platform.http.Refusal;
import org.estation.server.screen.ServerKeys;
import org.estation.shared.alerts.Alert;
import org.estation.shared.alerts.Withdrawn;
import org.estation.shared.id.AlertId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.UnitId;
import org.estation.shared.program.ProgramItem.Media;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** When the document is signed, and with which version, on every kind of database. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
final class AlertDocumentIT {
  private static final long START = 1_795_305_600_000L;

  private final DatabaseKind kind;
  @TempDir private Path folder;
  private Database database;
  private long now = START;
  private int asked;
  private int hints;
  private List<Alert> alerts = List.of();

  AlertDocumentIT(DatabaseKind kind) {
    this.kind = kind;
  }

  @BeforeEach
  void open() {
    database = kind.open(folder, "library");
  }

  @AfterEach
  void close() {
    database.close();
  }

  private AlertDocument document() throws Exception {
    return new AlertDocument(
        this::parts,
        new DocumentStore(database),
        new AlertDocument.Outlet(
            ServerKeys.in(folder.resolve("keys"), List.of(), 1), () -> hints++),
        () -> Instant.ofEpochMilli(now));
  }

  private Parts parts(long instant) {
    asked++;
    List<Alert> inForce = alerts.stream().filter(alert -> alert.until() > instant).toList();
    return new Parts(inForce, List.of(), Withdrawn.NOTHING, List.of());
  }

  @Test
  void polls_ask_and_sign_nothing_while_nothing_can_have_changed() throws Exception {
    AlertDocument document = document();
    DocumentStore.Issued first = document.current();
    assertEquals(START, first.version());
    now += 59_999;
    IntStream.range(0, 100).forEach(i -> assertSame(first, document.current()));
    assertEquals(1, asked);
    now += 1;
    assertSame(first, document.current());
    assertEquals(2, asked);
    assertEquals(START, new DocumentStore(database).newestVersion());
    assertEquals(1, hints);
  }

  @Test
  void an_alert_leaves_at_its_end_without_anybody_doing_anything() throws Exception {
    alerts = List.of(alert("a", START + 10), alert("b", START + 20));
    AlertDocument document = document();
    DocumentStore.Issued first = document.current();
    now = START + 9;
    assertSame(first, document.current());
    now = START + 10;
    DocumentStore.Issued second = document.current();
    assertEquals(START + 10, second.version());
    assertNotEquals(first.jws(), second.jws());
    assertSame(second, document.current());
    now = START + 20;
    assertEquals(START + 20, document.current().version());
  }

  @Test
  void a_change_is_signed_at_once_and_knows_the_version_before() throws Exception {
    AlertDocument document = document();
    long before = document.current().version();
    now = START - 5_000;
    long told =
        document.change(
            parts -> parts,
            version -> {
              assertEquals(before, version);
              alerts = List.of(alert("a", START + 10));
            });
    assertEquals(before, told);
    assertEquals(before + 1, document.current().version(), "the clock may go back");
  }

  @Test
  void a_change_that_does_not_fit_is_not_recorded() throws Exception {
    AlertDocument document = document();
    DocumentStore.Issued before = document.current();
    assertThrows(
        Refusal.class,
        () -> document.change(parts -> large(30), version -> alerts = List.of(alert("a", 1))));
    assertEquals(List.of(), alerts);
    assertSame(before, document.current());
  }

  @Test
  void each_start_signs_anew_so_that_a_restored_backup_is_not_behind() throws Exception {
    DocumentStore.Issued first = document().current();
    now = START + 1;
    assertEquals(START + 1, document().current().version());
    now = START - 86_400_000;
    assertEquals(first.version() + 2, document().current().version());
  }

  @Test
  void pictures_are_left_out_before_the_document_gets_too_large() {
    Parts full = large(21);
    assertTrue(full.fit());
    assertSame(full, full.fitting());
    List<Media> media =
        Stream.of("a", "b", "c", "d")
            .map(
                name -> new Media(Sha256.of(name.getBytes(StandardCharsets.UTF_8)), 1, "image/png"))
            .toList();
    Parts tooLarge =
        new Parts(
            full.alerts().stream().map(alert -> with(alert, media)).toList(),
            List.of(),
            Withdrawn.NOTHING,
            media);
    assertEquals(full, tooLarge.fitting());
  }

  private static Alert with(Alert alert, List<Media> media) {
    return new Alert(
        alert.id(),
        alert.level(),
        alert.drill(),
        alert.headline(),
        alert.text(),
        alert.units(),
        media,
        alert.from(),
        alert.until());
  }

  private static Parts large(int count) {
    String text = "雨".repeat(960);
    List<Alert> many =
        IntStream.range(0, count).mapToObj(i -> alert("a" + i, text, START + 10)).toList();
    return new Parts(many, List.of(), Withdrawn.NOTHING, List.of());
  }

  private static Alert alert(String id, long until) {
    return alert(id, "", until);
  }

  private static Alert alert(String id, String text, long until) {
    return new Alert(
        new AlertId(id),
        Alert.Level.RED,
        false,
        "暴雨",
        text,
        List.of(new UnitId("city")),
        List.of(),
        0,
        until);
  }
}
