package org.estation.server.platform.http;

import java.util.Optional;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.estation.server.platform.tls.Tls;
import org.jspecify.annotations.Nullable;

/**
 * Where the web server listens.
 *
 * @param port 0 takes any free one
 * @param tls null for plain HTTP, on loopback alone
 */
public record Listening(String host, int port, @Nullable Tls tls) {
  Connector connector(Server server, HttpConfiguration http) {
    ServerConnector connector =
        Optional.ofNullable(tls)
            .map(secret -> secure(server, http, secret))
            .orElseGet(() -> new ServerConnector(server, new HttpConnectionFactory(http)));
    connector.setHost(host);
    connector.setPort(port);
    return connector;
  }

  /** Players reach the server by addresses that no certificate names; they pin its key. */
  private static ServerConnector secure(Server server, HttpConfiguration http, Tls tls) {
    HttpConfiguration https = new HttpConfiguration(http);
    https.addCustomizer(new SecureRequestCustomizer(false));
    return new ServerConnector(server, tls.factory(), new HttpConnectionFactory(https));
  }
}
