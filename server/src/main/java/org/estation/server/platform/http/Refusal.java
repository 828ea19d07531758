package org.estation.server.platform.http;

import org.jspecify.annotations.Nullable;

/**
 * A request that is refused: a status, a stable code whose texts stand in the message bundles
 * {@code problems_zh} and {@code problems_en}, and the values the texts name.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final transient Object[] values;
  private final @Nullable Long expected;

  /** A refusal with the values its texts name. */
  public Refusal(int status, String code, Object... values) {
    this(status, code, null, values);
  }

  private Refusal(int status, String code, @Nullable Long expected, Object[] values) {
    super(code);
    this.status = status;
    this.code = code;
    this.values = values.clone();
    this.expected = expected;
  }

  /** A refusal that names the record number that is expected. */
  public static Refusal expecting(String code, long expected) {
    return new Refusal(409, code, expected, new Object[] {expected});
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }

  Object[] values() {
    return values.clone();
  }

  @Nullable Long expected() {
    return expected;
  }
}
