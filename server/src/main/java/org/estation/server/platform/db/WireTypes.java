package org.estation.server.platform.db;

import java.util.Optional;
import java.util.function.Function;
import org.estation.shared.id.AlertId;
import org.estation.shared.id.BlackoutId;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.JournalId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SourceId;
import org.estation.shared.id.WishId;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jspecify.annotations.Nullable;

/**
 * Lets statements bind and rows yield the types of the wire contract: ids as 16 bytes, hashes as
 * 32.
 */
final class WireTypes {
  private WireTypes() {}

  static void register(Jdbi jdbi) {
    id(jdbi, ScreenId.class, ScreenId::new, ScreenId::value);
    id(jdbi, ItemId.class, ItemId::new, ItemId::value);
    id(jdbi, SourceId.class, SourceId::new, SourceId::value);
    id(jdbi, PlaylistId.class, PlaylistId::new, PlaylistId::value);
    id(jdbi, BookingId.class, BookingId::new, BookingId::value);
    id(jdbi, JournalId.class, JournalId::new, JournalId::value);
    id(jdbi, WishId.class, WishId::new, WishId::value);
    id(jdbi, AlertId.class, AlertId::new, AlertId::value);
    id(jdbi, BlackoutId.class, BlackoutId::new, BlackoutId::value);
    bytes(jdbi, Sha256.class, Sha256::ofDigest, Sha256::bytes);
  }

  private static <T> void id(
      Jdbi jdbi, Class<T> type, Function<String, T> make, Function<T, String> text) {
    bytes(jdbi, type, raw -> make.apply(IdBytes.text(raw)), value -> IdBytes.of(text.apply(value)));
  }

  private static <T> void bytes(
      Jdbi jdbi, Class<T> type, Function<byte[], T> make, Function<T, byte[]> raw) {
    ArgumentFactory arguments =
        (asked, value, config) ->
            type.isInstance(value)
                ? Optional.of(bound(raw.apply(type.cast(value))))
                : type.equals(asked) && value == null ? Optional.of(bound(null)) : Optional.empty();
    ColumnMapper<T> mapper =
        (row, column, context) -> {
          byte[] value = row.getBytes(column);
          return value == null ? null : make.apply(value);
        };
    jdbi.registerArgument(arguments);
    jdbi.registerColumnMapper(type, mapper);
  }

  private static Argument bound(byte @Nullable [] value) {
    return (position, statement, context) -> statement.setBytes(position, value);
  }
}
