package org.estation.server.platform.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next the key to pass as {@code after} for the page that follows, or null on the last one
 */
public record Page<T>(List<T> entries, @Nullable String next) {
  /** Entries of a page. */
  public static final int SIZE = 60;

  private static final int LONGEST_KEY = 400;

  /**
   * A page of rows that were asked for one more than fits; the key is that of the last row shown.
   */
  public static <T> Page<T> of(List<T> rows, Function<T, String> key) {
    if (rows.size() <= SIZE) {
      return new Page<>(rows, null);
    }
    return new Page<>(rows.subList(0, SIZE), key.apply(rows.get(SIZE - 1)));
  }

  /** The same page with other entries. */
  public <R> Page<R> map(Function<T, R> change) {
    return new Page<>(entries.stream().map(change).toList(), next);
  }

  /** The key where the asked page begins; nothing for the first one. */
  public static Optional<String> after(Context context) {
    Optional<String> key =
        Optional.ofNullable(context.queryParam("after")).filter(text -> !text.isEmpty());
    if (key.isPresent() && key.get().length() > LONGEST_KEY) {
      throw new Refusal(422, "BAD_PAGE_KEY");
    }
    return key;
  }
}
