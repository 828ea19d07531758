package org.estation.bench.demo;

import java.io.IOException;
import java.net.ConnectException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.estation.shared.device.Problem;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.jspecify.annotations.Nullable;

/** Calls the console's API as the console does: JSON over HTTP, with a session cookie. */
public final class ConsoleClient implements AutoCloseable {
  private static final Duration LONGEST_CALL = Duration.ofSeconds(30);

  private static final String JSON = "application/json";
  private static final int UNAUTHORIZED = 401;

  private final URI server;
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private Console.@Nullable Login login;

  /**
   * A console of this server, not logged in.
   *
   * @param server scheme, host and port
   */
  public ConsoleClient(URI server) {
    this.server = server;
  }

  /** Sets the account's password with a one-time link, and logs in with it whenever needed. */
  public void useLink(String token, String password) throws IOException, InterruptedException {
    Console.Session session =
        post("/links/" + token, new Console.NewPassword(password), Console.Session.class);
    login = new Console.Login(session.name(), password);
  }

  /** The answer to a GET as a value. */
  public <T> T get(String path, Class<T> type) throws IOException, InterruptedException {
    return read(send("GET", path, Body.NONE), type);
  }

  /** The answer to a GET as bytes. */
  public byte[] bytes(String path) throws IOException, InterruptedException {
    return send("GET", path, Body.NONE);
  }

  /** Posts a value and reads one. */
  public <T> T post(String path, Object body, Class<T> type)
      throws IOException, InterruptedException {
    return read(send("POST", path, json(body)), type);
  }

  /**
   * Posts bytes and reads a value.
   *
   * @param mediaType what the bytes are
   */
  public <T> T upload(String path, String mediaType, byte[] body, Class<T> type)
      throws IOException, InterruptedException {
    return read(send("POST", path, new Body(mediaType, BodyPublishers.ofByteArray(body))), type);
  }

  /** Posts without a body, for an answer that does not matter. */
  public void post(String path) throws IOException, InterruptedException {
    send("POST", path, Body.NONE);
  }

  /** Puts a value and reads one. */
  public <T> T put(String path, Object body, Class<T> type)
      throws IOException, InterruptedException {
    return read(send("PUT", path, json(body)), type);
  }

  /** Deletes. */
  public void delete(String path) throws IOException, InterruptedException {
    send("DELETE", path, Body.NONE);
  }

  /** A text as part of a query. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    http.close();
  }

  /** What goes with a call. */
  private record Body(String mediaType, BodyPublisher content) {
    static final Body NONE = new Body(JSON, BodyPublishers.noBody());
  }

  private static Body json(Object body) {
    return new Body(JSON, BodyPublishers.ofByteArray(Json.bytes(body)));
  }

  private byte[] send(String method, String path, Body body)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> response = sent(method, path, body);
    if (response.statusCode() == UNAUTHORIZED && login != null) {
      sent("POST", "/session", json(login));
      response = sent(method, path, body);
    }
    if (response.statusCode() >= 300) {
      throw new Refused(response.statusCode(), problem(response.body()));
    }
    return response.body();
  }

  private HttpResponse<byte[]> sent(String method, String path, Body body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve("/api" + path))
            .timeout(LONGEST_CALL)
            .header("Content-Type", body.mediaType())
            .method(method, body.content())
            .build();
    try {
      return http.send(request, BodyHandlers.ofByteArray());
    } catch (ConnectException | HttpTimeoutException e) {
      throw new Silent(e);
    }
  }

  private static String problem(byte[] body) {
    try {
      Problem problem = Json.read(body, Problem.class);
      return problem.title() + problem.detail() + " / " + problem.titleEn() + problem.detailEn();
    } catch (BadJson e) {
      return "";
    }
  }

  private static <T> T read(byte[] body, Class<T> type) throws IOException {
    try {
      return Json.read(body, type);
    } catch (BadJson e) {
      throw new IOException(type.getSimpleName() + ": " + e.getMessage(), e);
    }
  }

  /** The server does not answer. */
  public static final class Silent extends IOException {
    private static final long serialVersionUID = 1L;

    Silent(IOException cause) {
      super(cause);
    }
  }

  /** The server said no; the message is its own sentence. */
  public static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    private final int status;

    Refused(int status, String words) {
      super(words.isEmpty() ? "HTTP " + status : words);
      this.status = status;
    }

    /** The HTTP status. */
    public int status() {
      return status;
    }
  }
}
