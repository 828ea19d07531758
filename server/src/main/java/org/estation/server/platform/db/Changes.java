package org.estation.server.platform.db;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.estation.shared.id.ScreenId;

/**
 * Tells those who work out what screens should hold that something of it was changed. Who notes a
 * change goes on when they are done: what was changed is then what players are answered.
 */
public final class Changes {
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();

  /** Works out anew what screens should hold. */
  public interface Listener {
    /** Anything may have changed. */
    void changed();

    /** Something of one screen alone has changed. */
    void changed(ScreenId screen);

    /** A screen's player says which version of its assignment it holds. */
    default void held(ScreenId screen, long version) {}
  }

  /** From now on this listener is told. */
  public void listen(Listener listener) {
    listeners.add(listener);
  }

  /** Something that screens should hold was changed and is durable. */
  public void note() {
    listeners.forEach(Listener::changed);
  }

  /** Something that one screen should hold was changed and is durable. */
  public void note(ScreenId screen) {
    listeners.forEach(listener -> listener.changed(screen));
  }

  /** A screen's player says which version of its assignment it holds. */
  public void held(ScreenId screen, long version) {
    listeners.forEach(listener -> listener.held(screen, version));
  }
}
