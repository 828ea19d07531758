package org.estation.server.program;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estation.server.platform.db.Database;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Every assignment that was ever issued. */
final class AssignmentStore {
  /**
   * An assignment as it was issued.
   *
   * @param inputs the hash of what it was made from
   * @param jws the signed text
   */
  record Issued(long version, Sha256 program, Sha256 inputs, long issuedAt, String jws) {
    /** The same, to be issued anew whatever it says. */
    Issued outdated() {
      return new Issued(version, program, inputs, 0, jws);
    }
  }

  private static final RowMapper<Issued> ISSUED =
      (row, context) ->
          new Issued(
              row.getLong("version"),
              context.findColumnMapperFor(Sha256.class).orElseThrow().map(row, "program", context),
              context.findColumnMapperFor(Sha256.class).orElseThrow().map(row, "inputs", context),
              row.getLong("issued_at"),
              row.getString("jws"));

  private final Database database;

  AssignmentStore(Database database) {
    this.database = database;
  }

  /** Keeps new assignments, all of them or none. */
  void add(Map<ScreenId, Issued> issued) {
    database.writing(handle -> {
      PreparedBatch batch =
          handle.prepareBatch(
              "INSERT INTO assignment (screen, version, program, inputs, issued_at, jws)"
                  + " VALUES (?, ?, ?, ?, ?, ?)");
      issued.forEach((screen, one) ->
          batch.add(screen, one.version(), one.program(), one.inputs(), one.issuedAt(), one.jws()));
      batch.execute();
    });
  }

  /** The newest assignment of each screen that has one. */
  Map<ScreenId, Issued> newest() {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT a.* FROM assignment a JOIN (SELECT screen, MAX(version) AS version"
                    + " FROM assignment GROUP BY screen) n"
                    + " ON n.screen = a.screen AND n.version = a.version")
            .registerRowMapper(Issued.class, ISSUED)
            .reduceRows(
                new HashMap<>(),
                (newest, row) -> {
                  newest.put(row.getColumn("screen", ScreenId.class), row.getRow(Issued.class));
                  return newest;
                }));
  }

  /** The newest version of each of these screens that has one. */
  Map<ScreenId, Long> newestVersions(List<ScreenId> screens) {
    return screens.isEmpty()
        ? Map.of()
        : database.read(handle ->
            handle
                .createQuery(
                    "SELECT screen, MAX(version) AS version FROM assignment"
                        + " WHERE screen IN (<screens>) GROUP BY screen")
                .bindList("screens", screens)
                .reduceRows(
                    new HashMap<>(),
                    (versions, row) -> {
                      versions.put(
                          row.getColumn("screen", ScreenId.class),
                          row.getColumn("version", Long.class));
                      return versions;
                    }));
  }

  /**
   * The programs that the player of each screen may keep: issued since the generation before the
   * one it reported last. Screens without a player are left out.
   */
  Map<ScreenId, Set<Sha256>> kept() {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT DISTINCT a.screen, a.program FROM assignment a"
                    + " JOIN device d ON d.screen = a.screen"
                    + " LEFT JOIN screen_health h ON h.screen = a.screen"
                    + " WHERE a.version >= COALESCE(h.kept_from, 0)")
            .reduceRows(
                new HashMap<>(),
                (kept, row) -> {
                  kept.computeIfAbsent(
                          row.getColumn("screen", ScreenId.class), screen -> new HashSet<>())
                      .add(row.getColumn("program", Sha256.class));
                  return kept;
                }));
  }

  /** Whether this version was issued to the screen with this program. */
  boolean issued(ScreenId screen, long version, Sha256 program) {
    return database.read(handle ->
        handle
                .createQuery(
                    "SELECT COUNT(*) FROM assignment WHERE screen = :screen AND version = :version"
                        + " AND program = :program")
                .bind("screen", screen)
                .bind("version", version)
                .bind("program", program)
                .mapTo(Long.class)
                .one()
            > 0);
  }
}
