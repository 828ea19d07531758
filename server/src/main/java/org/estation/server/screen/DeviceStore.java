package org.estation.server.screen;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.estation.server.platform.db.Database;
import org.estation.shared.device.Enrolment;
import org.estation.shared.id.ScreenId;
import org.estation.shared.json.Json;
import org.estation.shared.trust.PairingCode;
import org.estation.shared.trust.VerifyingKey;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Players as they are stored, by the thumbprint of their key. */
final class DeviceStore {
  /** A player, claimed or not. */
  record Row(VerifyingKey key, @Nullable ScreenId screen, boolean frozen) {}

  private static final RowMapper<Row> ROW =
      (row, context) ->
          new Row(
              new VerifyingKey(row.getString("device_key")),
              context.findColumnMapperFor(ScreenId.class).orElseThrow().map(row, "screen", context),
              row.getLong("frozen") > 0);

  private final Database database;

  DeviceStore(Database database) {
    this.database = database;
  }

  /**
   * Stores or refreshes what an unclaimed player says of itself; a claimed one is left as it is.
   */
  void enrol(Enrolment enrolment, PairingCode code, long now) {
    database.writing(handle ->
        handle.execute(
            "INSERT INTO device (thumbprint, device_key, nonce, pairing_code, hardware, screen, frozen,"
                + " first_seen, last_seen) VALUES (?, ?, ?, ?, ?, NULL, 0, ?, ?)"
                + " ON CONFLICT (thumbprint) DO UPDATE SET nonce = EXCLUDED.nonce,"
                + " pairing_code = EXCLUDED.pairing_code, hardware = EXCLUDED.hardware,"
                + " last_seen = EXCLUDED.last_seen WHERE device.screen IS NULL",
            enrolment.key().thumbprint(),
            enrolment.key().text(),
            enrolment.nonce(),
            code.text(),
            new String(Json.bytes(enrolment.hardware()), StandardCharsets.UTF_8),
            now,
            now));
  }

  Optional<Row> find(String thumbprint) {
    return database.read(handle ->
        handle
            .createQuery("SELECT * FROM device WHERE thumbprint = :thumbprint")
            .bind("thumbprint", thumbprint)
            .map(ROW)
            .findOne());
  }

  /** Those of these screens that have a player. */
  Set<ScreenId> having(List<ScreenId> screens) {
    return screens.isEmpty()
        ? Set.of()
        : database.read(handle ->
            handle
                .createQuery("SELECT screen FROM device WHERE screen IN (<screens>)")
                .bindList("screens", screens)
                .mapTo(ScreenId.class)
                .set());
  }

  /**
   * Joins the one waiting player of this code, seen since then, to a screen; gives how many players
   * that were.
   */
  int claim(PairingCode code, ScreenId screen, long seenSince) {
    return database.write(handle -> {
      long waiting =
          handle
              .createQuery(
                  "SELECT COUNT(*) FROM device WHERE pairing_code = :code AND screen IS NULL"
                      + " AND frozen = 0 AND last_seen >= :since")
              .bind("code", code.text())
              .bind("since", seenSince)
              .mapTo(Long.class)
              .one();
      if (waiting == 1) {
        handle.execute("UPDATE device SET screen = NULL, frozen = 1 WHERE screen = ?", screen);
        handle.execute(
            "UPDATE device SET screen = ? WHERE pairing_code = ? AND screen IS NULL"
                + " AND frozen = 0 AND last_seen >= ?",
            screen,
            code.text(),
            seenSince);
      }
      return (int) waiting;
    });
  }

  /** Parts a screen's player from it; its key is not taken again. */
  void release(ScreenId screen) {
    database.writing(handle ->
        handle.execute("UPDATE device SET screen = NULL, frozen = 1 WHERE screen = ?", screen));
  }

  /** Takes a key out of use; it must enrol with a new one. */
  void freeze(VerifyingKey key) {
    database.writing(handle ->
        handle.execute("UPDATE device SET frozen = 1 WHERE thumbprint = ?", key.thumbprint()));
  }
}
