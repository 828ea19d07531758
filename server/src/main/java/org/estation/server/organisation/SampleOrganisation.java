package org.estation.server.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;

/**
 * The organisation a new installation starts with, from the seeds. Units stand before their
 * children.
 *
 * @param zone the IANA zone of its screens
 */
public record SampleOrganisation(String zone, List<Unit> units, List<SampleScreen> screens) {
  private static final String PLACE = "/org/estation/seeds/organisation.json";

  /** A screen of the sample. */
  public record SampleScreen(
      String zh, String type, org.estation.shared.id.UnitId unit, int width, int height) {}

  /** Reads the seeds. */
  public static SampleOrganisation read() {
    try (InputStream stream = SampleOrganisation.class.getResourceAsStream(PLACE)) {
      if (stream == null) {
        throw new IllegalStateException("the seeds have no " + PLACE);
      }
      return Json.read(stream.readAllBytes(), SampleOrganisation.class);
    } catch (IOException | BadJson e) {
      throw new IllegalStateException("the seeds are damaged: " + PLACE, e);
    }
  }
}
