package org.estation.server.screen.events;

import java.util.Locale;

/** What a player should look at now; a hint says nothing else. */
public enum Hint {
  /** Its assignment. */
  ASSIGNMENT,
  /** The alerts document. */
  ALERTS;

  /** The event as it is sent (HTML, 9.2 server-sent events). */
  String event() {
    String name = name().toLowerCase(Locale.ROOT);
    return "event: " + name + "\ndata:\n\n";
  }
}
