package org.estation.server.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.estation.server.harvest.Harvested;
import org.estation.server.platform.db.Database;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SourceId;
import org.estation.shared.program.ItemKind;
import org.estation.shared.program.ProgramItem.Media;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Items as they are stored. */
final class ItemStore {
  private static final String COLUMNS =
      "SELECT item.*, approval.version, approval.hashes, approval.approved_by, approval.approved_at,"
          + " approval.expires_at, EXISTS (SELECT 1 FROM withdrawal WHERE withdrawal.item = item.id"
          + " OR withdrawal.source = item.source) AS withdrawn FROM item JOIN approval ON approval.item = item.id"
          + " AND approval.version = (SELECT MAX(version) FROM approval latest WHERE latest.item = item.id) ";

  private final Database database;

  ItemStore(Database database) {
    this.database = database;
  }

  void add(Item item) {
    database.writing(handle -> {
      insertItem(handle, item);
      insertMedia(handle, item);
      insertTopics(handle, item);
      insertApproval(handle, item);
    });
  }

  private static void insertItem(Handle handle, Item item) {
    Harvested content = item.content();
    handle
        .createUpdate(
            "INSERT INTO item (id, source, source_name, kind, title, summary, credit, origin,"
                + " duration, width, height, thumbnail, added_at) VALUES (:id, :source, :sourceName,"
                + " :kind, :title, :summary, :credit, :origin, :duration, :width, :height,"
                + " :thumbnail, :addedAt)")
        .bind("id", item.id())
        .bind("source", content.source())
        .bind("sourceName", content.sourceName())
        .bind("kind", content.kind().name())
        .bind("title", content.title())
        .bind("summary", content.summary())
        .bind("credit", content.credit())
        .bind("origin", content.origin())
        .bind("duration", content.duration())
        .bind("width", content.width())
        .bind("height", content.height())
        .bindByType("thumbnail", content.thumbnail(), Sha256.class)
        .bind("addedAt", item.addedAt())
        .execute();
  }

  private static void insertMedia(Handle handle, Item item) {
    List<Media> media = item.content().media();
    for (int position = 0; position < media.size(); position++) {
      Media medium = media.get(position);
      handle.execute(
          "INSERT INTO item_medium (item, position, hash, size, type) VALUES (?, ?, ?, ?, ?)",
          item.id(),
          position,
          medium.hash(),
          medium.size(),
          medium.type());
    }
  }

  private static void insertTopics(Handle handle, Item item) {
    List<String> topics = item.content().topics();
    for (int position = 0; position < topics.size(); position++) {
      handle.execute(
          "INSERT INTO item_topic (item, position, topic) VALUES (?, ?, ?)",
          item.id(),
          position,
          topics.get(position));
    }
  }

  private static void insertApproval(Handle handle, Item item) {
    Approval approval = item.approval();
    handle.execute(
        "INSERT INTO approval (item, version, hashes, approved_by, approved_at, expires_at)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        item.id(),
        approval.version(),
        approval.hashes(),
        approval.by(),
        approval.at(),
        approval.expiresAt());
  }

  Map<ItemId, Item> find(List<ItemId> ids) {
    Map<ItemId, Item> found = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
    if (!ids.isEmpty()) {
      database
          .read(handle ->
              handle
                  .createQuery(COLUMNS + "WHERE item.id IN (<ids>)")
                  .bindList("ids", ids)
                  .map(mapper(handle))
                  .list())
          .forEach(item -> found.put(item.id(), item));
    }
    return found;
  }

  Map<ItemId, String> titles(List<ItemId> ids) {
    return ids.isEmpty()
        ? Map.of()
        : database.read(handle ->
            handle
                .createQuery("SELECT id, title FROM item WHERE id IN (<ids>)")
                .bindList("ids", ids)
                .reduceRows(
                    new HashMap<>(),
                    (titles, row) -> {
                      titles.put(
                          row.getColumn("id", ItemId.class), row.getColumn("title", String.class));
                      return titles;
                    }));
  }

  /** Items, newest first, that are older than {@code after}. */
  List<Item> page(Filter filter, Optional<ItemId> after, int most) {
    return database.read(handle ->
        handle
            .createQuery(
                COLUMNS
                    + "WHERE item.id < :after AND (:kind = '' OR item.kind = :kind)"
                    + " AND (:text = '' OR LOWER(item.title) LIKE :pattern ESCAPE '!')"
                    + " ORDER BY item.id DESC LIMIT :most")
            .bind("after", after.orElse(new ItemId("ffffffff-ffff-ffff-ffff-ffffffffffff")))
            .bind("kind", filter.kind().map(ItemKind::name).orElse(""))
            .bind("text", filter.text())
            .bind("pattern", filter.pattern())
            .bind("most", most)
            .map(mapper(handle))
            .list());
  }

  /** Which items to list. */
  record Filter(Optional<ItemKind> kind, String text) {
    String pattern() {
      String lower = text.toLowerCase(java.util.Locale.ROOT);
      return "%" + lower.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
  }

  private static RowMapper<Item> mapper(Handle handle) {
    return (row, context) -> {
      ItemId id = column(row, context, "id", ItemId.class);
      return new Item(
          id,
          content(handle, id, row, context),
          approval(row, context),
          row.getLong("added_at"),
          row.getBoolean("withdrawn"));
    };
  }

  private static Harvested content(
      Handle handle, ItemId id, ResultSet row, StatementContext context) throws SQLException {
    return new Harvested(
        column(row, context, "source", SourceId.class),
        row.getString("source_name"),
        ItemKind.valueOf(row.getString("kind")),
        row.getString("title"),
        row.getString("summary"),
        row.getString("credit"),
        row.getString("origin"),
        row.getLong("duration"),
        row.getInt("width"),
        row.getInt("height"),
        topics(handle, id),
        media(handle, id),
        row.getBytes("thumbnail") == null ? null : column(row, context, "thumbnail", Sha256.class));
  }

  private static Approval approval(ResultSet row, StatementContext context) throws SQLException {
    long expires = row.getLong("expires_at");
    Long expiresAt = row.wasNull() ? null : expires;
    return new Approval(
        row.getInt("version"),
        column(row, context, "hashes", Sha256.class),
        row.getString("approved_by"),
        row.getLong("approved_at"),
        expiresAt);
  }

  private static List<String> topics(Handle handle, ItemId id) {
    return handle
        .createQuery("SELECT topic FROM item_topic WHERE item = :item ORDER BY position")
        .bind("item", id)
        .mapTo(String.class)
        .list();
  }

  private static List<Media> media(Handle handle, ItemId id) {
    return new ArrayList<>(
        handle
            .createQuery(
                "SELECT hash, size, type FROM item_medium WHERE item = :item ORDER BY position")
            .bind("item", id)
            .map((row, context) ->
                new Media(
                    column(row, context, "hash", Sha256.class),
                    row.getLong("size"),
                    row.getString("type")))
            .list());
  }

  private static <T> T column(ResultSet row, StatementContext context, String name, Class<T> type)
      throws SQLException {
    return context.findColumnMapperFor(type).orElseThrow().map(row, name, context);
  }
}
