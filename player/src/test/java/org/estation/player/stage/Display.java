package org.estation.player.stage;

import com.sun.jna.Library;
import com.sun.jna.Native;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives the tests of this process a display of their own: an Xvfb on a free number. The toolkit
 * reads DISPLAY from the process's environment, so it is set there. Xvfb ends when the process has
 * gone and its end of the pipe with it; to end it earlier would take the process along.
 */
public final class Display implements BeforeAllCallback {
  private static final String XVFB =
      "Xvfb -displayfd 1 -screen 0 1920x1920x24 -nolisten tcp 2>/dev/null & read -r _; kill $!";
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(Display.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    context.getRoot().getStore(NAMESPACE).computeIfAbsent("xvfb", _ -> start(), Process.class);
  }

  private static Process start() {
    try {
      Process process = new ProcessBuilder("sh", "-c", XVFB).start();
      String number =
          new BufferedReader(
                  new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
              .readLine();
      if (number == null) {
        throw new IllegalStateException("Xvfb did not start; is it installed?");
      }
      Native.load("c", Environment.class).setenv("DISPLAY", ":" + number.strip(), 1);
      System.setProperty("prism.order", "sw");
      System.setProperty("java.awt.headless", "true");
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The C library's part that is needed. */
  private interface Environment extends Library {
    int setenv(String name, String value, int overwrite);
  }
}
