package org.estation.server.screen;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;

/** Who may stand before a screen, in the words of the seeds. */
final class Audiences {
  private static final String PLACE = "/org/estation/seeds/audiences.json";

  private Audiences() {}

  /** An audience. */
  record Audience(String id, String zh, String en) {}

  private record Seeds(List<Audience> audiences) {}

  /** All audiences, in the order of the seeds. */
  static List<Audience> all() {
    try (InputStream stream = Audiences.class.getResourceAsStream(PLACE)) {
      return Json.read(Objects.requireNonNull(stream).readAllBytes(), Seeds.class).audiences();
    } catch (IOException | BadJson e) {
      throw new IllegalStateException("the seeds are damaged: " + PLACE, e);
    }
  }
}
