package org.estation.player.sync;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estation.player.cache.BlobSource;
import org.estation.shared.device.Enrolment;
import org.estation.shared.device.Health;
import org.estation.shared.device.Problem;
import org.estation.shared.device.TimeQuestion;
import org.estation.shared.id.Sha256;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.proof.PlayBatch;

/**
 * Calls the server. An answer has a size and a time within which it must be whole; what goes wrong
 * is a {@link ServerRefused}, a {@link MalformedAnswer} or another {@link IOException}.
 */
public final class DeviceClient implements BlobSource {
  private static final int LARGEST_ANSWER = 1 << 20;
  private static final int MOST_REDIRECTS = 5;
  private static final long PATIENCE_SECONDS = 60;
  private static final int OK = 200;
  private static final int PARTIAL = 206;
  private static final int NOT_MODIFIED = 304;
  private static final int CONFLICT = 409;
  private static final int NOT_THAT_RANGE = 416;
  private static final int HUNDRED = 100;
  private static final int ACCEPTED = 2;
  private static final int REDIRECTED = 3;
  private static final Pattern RANGE = Pattern.compile("bytes ([0-9]{1,18})-[0-9]{1,18}/.*");

  private final HttpClient http;
  private final CallsClient calls;

  /** A client that calls with these requests. */
  public DeviceClient(HttpClient http, CallsClient calls) {
    this.http = http;
    this.calls = calls;
  }

  /** The signed answer to a question about the time. */
  String time(TimeQuestion question) throws IOException, InterruptedException {
    return text(require(send(CallsClient.json(calls.open("time"), question))));
  }

  /** Says what this player is. */
  Enrolment.Answer enrol(Enrolment enrolment) throws IOException, InterruptedException {
    return read(
        require(send(CallsClient.json(calls.open("enrolments"), enrolment))),
        Enrolment.Answer.class);
  }

  /** The signed list of online keys. */
  String keys() throws IOException, InterruptedException {
    return text(require(send(calls.open("keys").GET())));
  }

  /**
   * This screen's assignment.
   *
   * @param tag the entity tag of the one that is held, empty for none
   */
  SignedAnswer assignment(String tag) throws IOException, InterruptedException {
    return signed("assignment", "NO_ASSIGNMENT", tag);
  }

  /**
   * The alerts document.
   *
   * @param tag the entity tag of the one that is held, empty for none
   */
  SignedAnswer alerts(String tag) throws IOException, InterruptedException {
    return signed("alerts", "NOT_FOUND", tag);
  }

  private SignedAnswer signed(String what, String none, String tag)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = calls.authorised(what).GET();
    if (!tag.isEmpty()) {
      request.header("If-None-Match", tag);
    }
    HttpResponse<byte[]> answer = send(request);
    if (answer.statusCode() == NOT_MODIFIED) {
      return new SignedAnswer.Unchanged();
    }
    if (answer.statusCode() != OK && problem(answer).code().equals(none)) {
      return new SignedAnswer.None();
    }
    String etag = answer.headers().firstValue("ETag").orElse("");
    return new SignedAnswer.Fresh(text(require(answer)), etag);
  }

  /** Hands in a signed batch of records. */
  Delivery plays(String signed) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        calls
            .authorised("plays")
            .header("Content-Type", "application/jose")
            .POST(HttpRequest.BodyPublishers.ofString(signed));
    HttpResponse<byte[]> answer = send(request);
    Long expected = answer.statusCode() == CONFLICT ? problem(answer).expected() : null;
    if (expected != null) {
      return new Delivery.Expected(expected);
    }
    return new Delivery.Stored(read(require(answer), PlayBatch.Receipt.class));
  }

  /** Reports how this player is. */
  void health(Health health) throws IOException, InterruptedException {
    require(send(CallsClient.json(calls.authorised("health"), health)));
  }

  @Override
  public Opened open(Sha256 hash, long from) throws IOException, InterruptedException {
    URI home = calls.uri("blobs/" + hash);
    URI place = home;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      HttpResponse<InputStream> answer =
          http.send(ranged(home, place, from), BodyHandlers.ofInputStream());
      Optional<String> location = answer.headers().firstValue("Location");
      if (answer.statusCode() / HUNDRED == REDIRECTED && location.isPresent()) {
        answer.body().close();
        place = Redirect.follow(place, location.get());
      } else if (answer.statusCode() == NOT_THAT_RANGE && from > 0) {
        answer.body().close();
        return open(hash, 0);
      } else {
        return opened(answer);
      }
    }
    throw new MalformedAnswer("redirected too often");
  }

  private HttpRequest ranged(URI home, URI place, long from) {
    HttpRequest.Builder request =
        Redirect.isSameOrigin(home, place) ? calls.authorised(place) : calls.plain(place);
    if (from > 0) {
      request.header("Range", "bytes=" + from + "-");
    }
    return request.GET().build();
  }

  private static Opened opened(HttpResponse<InputStream> answer) throws IOException {
    int status = answer.statusCode();
    if (status == OK) {
      return new Opened(answer.body(), 0);
    }
    if (status == PARTIAL) {
      return new Opened(answer.body(), firstByte(answer.headers()));
    }
    answer.body().close();
    throw new ServerRefused(status, ServerRefused.NO_CODE + status);
  }

  private static long firstByte(HttpHeaders headers) throws MalformedAnswer {
    Matcher range = RANGE.matcher(headers.firstValue("Content-Range").orElse(""));
    if (!range.matches()) {
      throw new MalformedAnswer("a part without its range");
    }
    return Long.parseLong(range.group(1));
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        http.sendAsync(
            request.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
    try {
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (TimeoutException e) {
      throw new IOException("the answer did not come in time", e);
    } finally {
      answer.cancel(true);
    }
  }

  private static HttpResponse<byte[]> require(HttpResponse<byte[]> answer) throws IOException {
    if (answer.statusCode() / HUNDRED != ACCEPTED) {
      throw new ServerRefused(problem(answer));
    }
    return answer;
  }

  private static Problem problem(HttpResponse<byte[]> answer) {
    try {
      return Json.read(answer.body(), Problem.class);
    } catch (BadJson e) {
      String code = ServerRefused.NO_CODE + answer.statusCode();
      return new Problem("about:blank", answer.statusCode(), code, "", "", "", "", null);
    }
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8).strip();
  }

  private static <T> T read(HttpResponse<byte[]> answer, Class<T> type) throws MalformedAnswer {
    try {
      return Json.read(answer.body(), type);
    } catch (BadJson e) {
      throw new MalformedAnswer(type.getSimpleName());
    }
  }
}
