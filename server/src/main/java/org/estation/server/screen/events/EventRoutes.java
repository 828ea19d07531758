package org.estation.server.screen.events;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.http.Routes;
import org.estation.server.screen.DeviceGuard;
import org.estation.shared.id.ScreenId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hints to players, as server-sent events. */
public final class EventRoutes implements Routes {
  private static final Logger LOG = LoggerFactory.getLogger(EventRoutes.class);
  private static final int ADMITTED_A_SECOND = 500;
  private static final Duration BEAT = Duration.ofSeconds(15);
  private static final byte[] BEATEN = ":\n\n".getBytes(StandardCharsets.UTF_8);

  private final DeviceGuard guard;
  private final Events events;
  private final Admission admission;

  /** Routes over these players. */
  public EventRoutes(DeviceGuard guard, Events events, InstantSource clock) {
    this.guard = guard;
    this.events = events;
    this.admission = new Admission(ADMITTED_A_SECOND, clock);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/device/v1/events", this::listen);
  }

  private void listen(Context context) throws InterruptedException {
    ScreenId screen = guard.device(context.header("Authorization")).screen();
    int wait = admission.secondsToWait();
    if (wait > 0) {
      context.header("Retry-After", Integer.toString(wait));
      throw new Refusal(503, "BUSY", wait);
    }
    context.contentType("text/event-stream").header("Cache-Control", "no-store");
    Listener listener = events.listen(screen);
    try {
      send(listener, context.res().getOutputStream());
    } catch (IOException e) {
      LOG.debug("the player of {} has gone", screen, e);
    } finally {
      events.leave(screen, listener);
    }
  }

  /** Sends what comes until the server ends; a player that has gone ends it with an exception. */
  private static void send(Listener listener, OutputStream stream)
      throws IOException, InterruptedException {
    stream.write(BEATEN);
    stream.flush();
    while (!listener.isClosed()) {
      Set<Hint> hints = listener.next(BEAT);
      for (Hint hint : hints) {
        stream.write(hint.event().getBytes(StandardCharsets.UTF_8));
      }
      if (hints.isEmpty()) {
        stream.write(BEATEN);
      }
      stream.flush();
    }
  }
}
