package org.estation.server.platform.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.List;
import org.estation.server.platform.db.FullDisk;
import org.estation.shared.device.Problem;
import org.estation.shared.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The web server: the features' routes, and the one place where errors become answers. */
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
  private static final long LARGEST_BODY = 4L << 20;

  private final Javalin javalin;

  /**
   * A server with these routes, not started yet.
   *
   * @param listening where
   */
  public WebServer(List<Routes> features, Listening listening) {
    javalin =
        Javalin.create(config -> {
          configure(config, features);
          config.jetty.addConnector((server, http) -> listening.connector(server, http));
        });
  }

  private static void configure(JavalinConfig config, List<Routes> features) {
    config.startup.showJavalinBanner = false;
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = LARGEST_BODY;
    config.routes.before(WebServer::protect);
    features.forEach(feature -> feature.addTo(config.routes));
    config.routes.exception(
        Refusal.class, (refusal, context) -> problem(context, Problems.of(refusal)));
    config.routes.exception(
        HttpResponseException.class,
        (exception, context) -> problem(context, standard(exception.getStatus())));
    config.routes.exception(
        Exception.class,
        (exception, context) -> {
          LOG.error("{} {} failed", context.method(), context.path(), exception);
          problem(
              context,
              FullDisk.isBehind(exception) ? Problems.of(507, "DISK_FULL", null) : standard(500));
        });
  }

  private static void protect(Context context) {
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("X-Frame-Options", "DENY");
    context.header(
        "Content-Security-Policy",
        "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'");
  }

  private static Problem standard(int status) {
    String code =
        switch (status) {
          case 400 -> "BAD_REQUEST";
          case 404 -> "NOT_FOUND";
          case 405 -> "METHOD_NOT_ALLOWED";
          case 413 -> "TOO_LARGE";
          default -> status >= 500 ? "INTERNAL" : "BAD_REQUEST";
        };
    return Problems.of(status, code, null);
  }

  private static void problem(Context context, Problem problem) {
    context
        .status(problem.status())
        .contentType("application/problem+json")
        .result(Json.bytes(problem));
  }

  /** Starts to listen. */
  public void start() {
    javalin.start();
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
