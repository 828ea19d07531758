package org.estation.bench.demo;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;

/** The demonstration cannot go on; the message says in both languages what is wrong. */
public final class DemoFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private DemoFailure(String words, @Nullable Throwable cause) {
    super(words, cause);
  }

  /** A failure with a sentence of the bundles. */
  static DemoFailure of(String key, Object... values) {
    return new DemoFailure(Words.of(key, values), null);
  }

  /** A failure in words that are there already, such as those of another part. */
  static DemoFailure said(String words) {
    return new DemoFailure(words, null);
  }

  /** What a person can make of a failed read, write or call. */
  static DemoFailure of(IOException cause) {
    String said = String.valueOf(cause.getMessage());
    String words =
        switch (cause) {
          case ConsoleClient.Refused _ -> said;
          case ConsoleClient.Silent _ -> Words.of("server.silent");
          case FileSystemException _ -> Words.of("file.unusable", said);
          default ->
              said.contains("No space left")
                  ? Words.of("disk.full")
                  : Words.of("file.unusable", said);
        };
    return new DemoFailure(words, cause);
  }

  /** What is wrong. */
  public String words() {
    return String.valueOf(getMessage());
  }
}
