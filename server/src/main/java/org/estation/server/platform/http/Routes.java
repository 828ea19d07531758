package org.estation.server.platform.http;

import io.javalin.config.RoutesConfig;

/** A feature's part of the web interface. */
@FunctionalInterface
public interface Routes {
  /** Adds the feature's routes. */
  void addTo(RoutesConfig routes);
}
