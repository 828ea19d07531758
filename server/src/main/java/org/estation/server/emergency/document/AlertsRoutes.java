package org.estation.server.emergency.document;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.estation.server.platform.http.Exchange;
import org.estation.server.platform.http.Routes;
import org.estation.server.screen.DeviceGuard;

/** The alerts document, as players fetch it. */
public final class AlertsRoutes implements Routes {
  private final DeviceGuard guard;
  private final AlertDocument document;

  /** Routes over this document. */
  public AlertsRoutes(DeviceGuard guard, AlertDocument document) {
    this.guard = guard;
    this.document = document;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/device/v1/alerts", this::alerts);
  }

  private void alerts(Context context) {
    guard.device(context.header("Authorization"));
    DocumentStore.Issued issued = document.current();
    String tag = "\"" + issued.version() + "\"";
    context.header("ETag", tag);
    if (tag.equals(context.header("If-None-Match"))) {
      context.status(304);
      return;
    }
    Exchange.answerSigned(context, issued.jws());
  }
}
