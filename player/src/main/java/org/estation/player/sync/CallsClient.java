package org.estation.player.sync;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.function.Supplier;
import org.estation.shared.json.Json;

/** The calls of {@code /device/v1} as requests. */
public final class CallsClient {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final URI server;
  private final Supplier<String> tokens;

  /**
   * Calls to this server.
   *
   * @param tokens signs a token that is good now
   */
  public CallsClient(URI server, Supplier<String> tokens) {
    this.server = server.resolve("/device/v1/");
    this.tokens = tokens;
  }

  URI uri(String path) {
    return server.resolve(path);
  }

  HttpRequest.Builder open(String path) {
    return plain(uri(path));
  }

  HttpRequest.Builder plain(URI uri) {
    return HttpRequest.newBuilder(uri).timeout(PATIENCE);
  }

  HttpRequest.Builder authorised(String path) {
    return authorised(uri(path));
  }

  HttpRequest.Builder authorised(URI uri) {
    return plain(uri).header("Authorization", "Bearer " + tokens.get());
  }

  /** A request whose answer may go on for ever. */
  HttpRequest.Builder lasting(String path) {
    return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + tokens.get());
  }

  static HttpRequest.Builder json(HttpRequest.Builder request, Object body) {
    return request
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofByteArray(Json.bytes(body)));
  }
}
