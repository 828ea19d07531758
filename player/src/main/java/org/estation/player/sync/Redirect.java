package org.estation.player.sync;

import java.net.URI;
import java.util.Objects;

/** Where a redirected fetch of a file may go. */
final class Redirect {
  private Redirect() {}

  /**
   * The next place.
   *
   * @throws MalformedAnswer when it is no web address, or would give up encryption
   */
  static URI follow(URI from, String location) throws MalformedAnswer {
    URI next;
    try {
      next = from.resolve(location);
    } catch (IllegalArgumentException e) {
      throw new MalformedAnswer("redirected to no address");
    }
    boolean web = "https".equals(next.getScheme()) || "http".equals(next.getScheme());
    boolean weaker = "https".equals(from.getScheme()) && "http".equals(next.getScheme());
    if (!web || weaker || next.getHost() == null) {
      throw new MalformedAnswer("redirected to " + next.getScheme());
    }
    return next;
  }

  /** Whether two addresses are on the same server, which alone gets to see the player's token. */
  static boolean isSameOrigin(URI one, URI other) {
    return Objects.equals(one.getScheme(), other.getScheme())
        && Objects.equals(one.getHost(), other.getHost())
        && one.getPort() == other.getPort();
  }
}
