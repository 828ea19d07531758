package org.estation.bench.demo;

import org.jspecify.annotations.Nullable;

/** The demonstration cannot go on; the message says in both languages what is wrong. */
final class DemoFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private DemoFailure(String words, @Nullable Throwable cause) {
    super(words, cause);
  }

  /** A failure with a sentence of the bundles. */
  static DemoFailure of(String key, Object... values) {
    return new DemoFailure(Words.of(key, values), null);
  }

  /** A folder or file that cannot be used. */
  static DemoFailure of(java.io.IOException cause) {
    return new DemoFailure(Words.of("file.unusable", String.valueOf(cause.getMessage())), cause);
  }

  /** What is wrong. */
  String words() {
    return String.valueOf(getMessage());
  }
}
