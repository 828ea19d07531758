package org.estation.shared;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Files that hold what the contract has promised. A difference is shown and never written, unless a
 * person asks for it with {@code -Dgolden.update=true}; that run fails too, so that nobody takes it
 * for a test.
 */
public final class Golden {
  private static final String FOLDER = "golden/wire-1/";

  private Golden() {}

  /** The bytes of a golden file. */
  public static byte[] read(String name) {
    try (InputStream in = Golden.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails when the bytes are not those of the golden file. */
  public static void check(String name, byte[] actual) {
    byte[] expected = read(name);
    if (Arrays.equals(expected, actual)) {
      return;
    }
    if (Boolean.getBoolean("golden.update")) {
      write(name, actual);
      fail(name + " was written: look at the difference and run again without golden.update");
    }
    fail(difference(name, expected, actual));
  }

  /** Where two texts begin to differ, and how they go on. */
  static String difference(String name, byte[] expected, byte[] actual) {
    int at = Arrays.mismatch(expected, actual);
    return "%s differs from byte %d on\n- %s\n+ %s"
        .formatted(name, at, around(expected, at), around(actual, at));
  }

  private static String around(byte[] bytes, int at) {
    int from = Math.max(0, Math.min(at, bytes.length) - 40);
    int to = Math.min(bytes.length, at + 80);
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  private static void write(String name, byte[] bytes) {
    try {
      Path file = Path.of("src/test/resources", FOLDER, name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
