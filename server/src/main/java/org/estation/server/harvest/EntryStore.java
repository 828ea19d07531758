package org.estation.server.harvest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.estation.server.media.Refusal;
import org.estation.server.platform.db.Database;
import org.estation.server.platform.db.IdBytes;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SourceId;
import org.jdbi.v3.core.mapper.RowMapper;

/** Entries as they are stored. */
final class EntryStore {
  private static final RowMapper<Entry> ENTRY =
      (row, context) ->
          new Entry(
              IdBytes.text(row.getBytes("id")),
              context.findColumnMapperFor(SourceId.class).orElseThrow().map(row, "source", context),
              Sha256.ofDigest(row.getBytes("entry_key")),
              Sha256.ofDigest(row.getBytes("fingerprint")),
              row.getString("title"),
              row.getString("link"),
              state(
                  row.getString("state"),
                  Optional.ofNullable(row.getBytes("item")).map(IdBytes::text).map(ItemId::new),
                  Reasons.read(row.getString("reason"), row.getString("details"))),
              row.getLong("seen_at"),
              row.getLong("tried_at"));

  private final Database database;

  EntryStore(Database database) {
    this.database = database;
  }

  private static Entry.State state(String name, Optional<ItemId> item, Optional<Refusal> why) {
    return switch (name) {
      case "TAKEN" -> new Entry.State.Taken(item.orElseThrow());
      case "WAITING" -> new Entry.State.Waiting(item.orElse(null));
      case "REFUSED" -> new Entry.State.Refused(why.orElseThrow());
      default -> throw new IllegalStateException("a state nobody knows is stored: " + name);
    };
  }

  /** The name of a state, as tables and the API have it. */
  static String name(Entry.State state) {
    return switch (state) {
      case Entry.State.Taken taken -> "TAKEN";
      case Entry.State.Waiting waiting -> "WAITING";
      case Entry.State.Refused refused -> "REFUSED";
    };
  }

  /** The item of a state, where it has one. */
  static Optional<ItemId> item(Entry.State state) {
    return switch (state) {
      case Entry.State.Taken taken -> Optional.of(taken.item());
      case Entry.State.Waiting waiting -> Optional.ofNullable(waiting.item());
      case Entry.State.Refused refused -> Optional.empty();
    };
  }

  /** The reason of a state, where it has one. */
  static Optional<Refusal> reason(Entry.State state) {
    return state instanceof Entry.State.Refused refused
        ? Optional.of(refused.why())
        : Optional.empty();
  }

  /** Stores an entry in place of what was stored of it; the id and first sight stay. */
  void put(Entry entry) {
    Optional<Refusal> reason = reason(entry.state());
    database.writing(handle ->
        handle
            .createUpdate(
                "INSERT INTO source_entry (id, source, entry_key, fingerprint, title, link,"
                    + " state, item, reason, details, seen_at, tried_at) VALUES (:id, :source,"
                    + " :key, :fingerprint, :title, :link, :state, :item, :reason, :details,"
                    + " :seenAt, :triedAt) ON CONFLICT (source, entry_key) DO UPDATE SET"
                    + " fingerprint = excluded.fingerprint, title = excluded.title,"
                    + " link = excluded.link, state = excluded.state, item = excluded.item,"
                    + " reason = excluded.reason, details = excluded.details,"
                    + " tried_at = excluded.tried_at")
            .bind("id", IdBytes.of(entry.id()))
            .bind("source", entry.source())
            .bind("key", entry.key())
            .bind("fingerprint", entry.fingerprint())
            .bind("title", entry.title())
            .bind("link", entry.link())
            .bind("state", name(entry.state()))
            .bindByType("item", item(entry.state()).orElse(null), ItemId.class)
            .bind("reason", Reasons.code(reason))
            .bind("details", Reasons.details(reason))
            .bind("seenAt", entry.seenAt())
            .bind("triedAt", entry.triedAt())
            .execute());
  }

  Optional<Entry> find(SourceId source, Sha256 key) {
    return database.read(handle ->
        handle
            .createQuery("SELECT * FROM source_entry WHERE source = :source AND entry_key = :key")
            .bind("source", source)
            .bind("key", key)
            .map(ENTRY)
            .findOne());
  }

  /** Entries of a source, newest first, that are older than {@code after}. */
  List<Entry> page(SourceId source, Optional<String> after, int most) {
    String older = after.isPresent() ? " AND id < :after" : "";
    return database.read(handle -> {
      var query =
          handle
              .createQuery(
                  "SELECT * FROM source_entry WHERE source = :source"
                      + older
                      + " ORDER BY id DESC LIMIT :most")
              .bind("source", source)
              .bind("most", most);
      after.ifPresent(id -> query.bind("after", IdBytes.of(id)));
      return query.map(ENTRY).list();
    });
  }

  /** How many entries of a source are in each state. */
  Map<String, Long> counts(SourceId source) {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT state, COUNT(*) AS entries FROM source_entry WHERE source = :source"
                    + " GROUP BY state")
            .bind("source", source)
            .map((row, context) -> Map.entry(row.getString("state"), row.getLong("entries")))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }
}
