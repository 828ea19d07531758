package org.estation.server.platform.http;

import org.estation.shared.program.Words;
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
  private final transient @Nullable Words detail;

  /** A refusal with the values its texts name. */
  public Refusal(int status, String code, Object... values) {
    this(status, code, values, null, null);
  }

  private Refusal(
      int status, String code, Object[] values, @Nullable Long expected, @Nullable Words detail) {
    super(code);
    this.status = status;
    this.code = code;
    this.values = values.clone();
    this.expected = expected;
    this.detail = detail;
  }

  /** A file that cannot be used, with the sentences that say why and what to do. */
  public static Refusal told(int status, String code, Words sentences) {
    return new Refusal(status, code, new Object[0], null, sentences);
  }

  /** A refusal that names the record number that is expected. */
  public static Refusal expecting(String code, long expected) {
    return new Refusal(409, code, new Object[] {expected}, expected, null);
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

  @Nullable Words detail() {
    return detail;
  }

  @Nullable Long expected() {
    return expected;
  }
}
