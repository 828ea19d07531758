package org.estation.planted.playlists.timeline;

import java.time.Instant;

final class AsksTheClock {
  Instant now() {
    return Instant.now();
  }
}
