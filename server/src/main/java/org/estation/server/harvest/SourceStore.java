package org.estation.server.harvest;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.estation.server.media.Refusal;
import org.estation.server.platform.db.Database;
import org.estation.shared.id.SourceId;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Sources as they are stored. */
final class SourceStore {
  /** The most sources of an installation. */
  static final int MOST = 1_000;

  private static final RowMapper<Source> SOURCE =
      (row, context) ->
          new Source(
              context.findColumnMapperFor(SourceId.class).orElseThrow().map(row, "id", context),
              row.getString("name"),
              URI.create(row.getString("feed")),
              row.getLong("trusted") == 1,
              row.getObject("last_run") == null ? null : row.getLong("last_run"),
              Reasons.read(row.getString("reason"), row.getString("details")).orElse(null));

  private final Database database;

  SourceStore(Database database) {
    this.database = database;
  }

  /** Adds a source; false where another has its feed already. */
  boolean add(Source source, long now) {
    return database.write(handle ->
        handle.execute(
            "INSERT INTO source (id, name, feed, trusted, added_at) VALUES (?, ?, ?, ?, ?)"
                + " ON CONFLICT (feed) DO NOTHING",
            source.id(),
            source.name(),
            source.feed().toString(),
            source.trusted() ? 1L : 0L,
            now))
        == 1;
  }

  /** All sources by name. */
  List<Source> all() {
    return database.read(handle ->
        handle
            .createQuery("SELECT * FROM source ORDER BY name, id LIMIT :most")
            .bind("most", MOST)
            .map(SOURCE)
            .list());
  }

  Optional<Source> find(SourceId id) {
    return database.read(handle ->
        handle
            .createQuery("SELECT * FROM source WHERE id = :id")
            .bind("id", id)
            .map(SOURCE)
            .findOne());
  }

  /** Whether no screen may show what came from the source. */
  boolean isWithdrawn(SourceId id) {
    return database.read(handle ->
        handle
                .createQuery("SELECT COUNT(*) FROM withdrawal WHERE source = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .one()
            > 0);
  }

  void trust(SourceId id, boolean trusted) {
    database.writing(handle ->
        handle.execute("UPDATE source SET trusted = ? WHERE id = ?", trusted ? 1L : 0L, id));
  }

  /** Notes a harvest and what was wrong with the feed, if anything. */
  void ran(SourceId id, long at, @Nullable Refusal reason) {
    Optional<Refusal> given = Optional.ofNullable(reason);
    database.writing(handle ->
        handle.execute(
            "UPDATE source SET last_run = ?, reason = ?, details = ? WHERE id = ?",
            at,
            Reasons.code(given),
            Reasons.details(given),
            id));
  }
}
