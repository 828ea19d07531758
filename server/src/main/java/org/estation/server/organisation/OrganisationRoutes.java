package org.estation.server.organisation;

import io.javalin.config.RoutesConfig;
import org.estation.server.platform.http.Exchange;
import org.estation.server.platform.http.Routes;

/** The organisation tree over HTTP. */
public final class OrganisationRoutes implements Routes {
  private final Organisation organisation;

  /** Routes over this tree. */
  public OrganisationRoutes(Organisation organisation) {
    this.organisation = organisation;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/units", context -> Exchange.answer(context, organisation.units()));
  }
}
