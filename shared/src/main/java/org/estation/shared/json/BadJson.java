package org.estation.shared.json;

import org.jspecify.annotations.Nullable;

/** Bytes that are not the JSON value they should be; the message says why. */
public final class BadJson extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why the bytes were refused. */
  public BadJson(@Nullable String reason) {
    super(reason);
  }
}
