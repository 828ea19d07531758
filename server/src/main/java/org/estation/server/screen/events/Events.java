package org.estation.server.screen.events;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.estation.shared.id.ScreenId;

/** The players that listen, and what they are hinted at. A screen has one listening player. */
public final class Events implements AutoCloseable {
  private final Map<ScreenId, Listener> listeners = new ConcurrentHashMap<>();
  private volatile boolean closed;

  /** These screens have a new assignment. */
  public void assignments(Collection<ScreenId> screens) {
    for (ScreenId screen : screens) {
      Listener listener = listeners.get(screen);
      if (listener != null) {
        listener.hint(Hint.ASSIGNMENT);
      }
    }
  }

  /** The alerts document is a new one. */
  public void alerts() {
    listeners.values().forEach(listener -> listener.hint(Hint.ALERTS));
  }

  /** How many players listen. */
  public int listening() {
    return listeners.size();
  }

  /** A player begins to listen, in place of one that listened for its screen before. */
  Listener listen(ScreenId screen) {
    Listener listener = new Listener();
    Listener before = listeners.put(screen, listener);
    if (before != null) {
      before.close();
    }
    if (closed) {
      listener.close();
    }
    return listener;
  }

  /** A player does not listen any more. */
  void leave(ScreenId screen, Listener listener) {
    listeners.remove(screen, listener);
  }

  /** Lets every player go. */
  @Override
  public void close() {
    closed = true;
    listeners.values().forEach(Listener::close);
  }
}
