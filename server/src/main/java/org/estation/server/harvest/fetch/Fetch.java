package org.estation.server.harvest.fetch;

import java.net.URI;
import java.nio.file.Path;
import org.estation.server.media.Refusal;
import org.estation.shared.id.Sha256;

/** How fetching an address went. */
public sealed interface Fetch {
  /**
   * The whole file is here.
   *
   * @param file where it is staged; whoever asked removes it
   * @param size bytes
   * @param address where it was found after redirects
   */
  record Got(Path file, long size, Sha256 hash, URI address) implements Fetch {}

  /** Nothing is here, and nothing is left of it. */
  record Refused(Refusal why) implements Fetch {}
}
