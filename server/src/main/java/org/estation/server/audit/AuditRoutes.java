package org.estation.server.audit;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.estation.server.platform.db.IdBytes;
import org.estation.server.platform.http.Caller;
import org.estation.server.platform.http.Exchange;
import org.estation.server.platform.http.Page;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.http.Right;
import org.estation.server.platform.http.Routes;

/** The audit log over HTTP. */
public final class AuditRoutes implements Routes {
  private final AuditStore store;

  /** Routes over this log. */
  public AuditRoutes(AuditStore store) {
    this.store = store;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/audit", this::list, Right.ADMINISTER);
  }

  private void list(Context context) {
    Caller.of(context).requireEverywhere(Right.ADMINISTER);
    String after = Page.after(context).orElse("");
    if (!after.isEmpty() && !IdBytes.fits(after)) {
      throw new Refusal(422, "BAD_PAGE_KEY");
    }
    Exchange.answer(context, Page.of(store.page(after, Page.SIZE + 1), AuditEntry::id));
  }
}
