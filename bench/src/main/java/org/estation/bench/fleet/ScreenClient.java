package org.estation.bench.fleet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.estation.shared.device.Enrolment;
import org.estation.shared.device.Hardware;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.trust.DeviceToken;
import org.estation.shared.trust.PairingCode;
import org.estation.shared.trust.SigningKey;
import org.estation.shared.trust.VerifyingKey;

/** A simulated screen: it enrols, listens for hints, and asks for what it is hinted at. */
final class ScreenClient {
  private static final String NONCE = "0123456789abcdef";
  private static final long LONGEST_PAUSE = 10_000;
  private static final int NOT_MODIFIED = 304;

  private final HttpClient http;
  private final URI calls;
  private final SigningKey key;
  private final Watch watch;
  private VerifyingKey root;
  private volatile String tag = "";

  /** What happens to a screen; called on its thread. */
  interface Watch {
    /** It listens and holds its newest assignment. */
    void back();

    /** It holds a new alerts document. */
    void alerted();
  }

  ScreenClient(HttpClient http, URI server, Watch watch) throws IOException {
    this.http = http;
    this.calls = server.resolve("/device/v1/");
    this.watch = watch;
    byte[] seed = new byte[SigningKey.SEED_LENGTH];
    new SecureRandom().nextBytes(seed);
    key = new SigningKey(seed);
    root = key.verifyingKey();
  }

  /** Enrols, and gives the code that a person types. */
  String enrol() throws IOException, InterruptedException {
    Hardware hardware =
        new Hardware("sim", "0", List.of(1), 1920, 1080, List.of("h264"), "sim", 1, 1, 1);
    HttpRequest request =
        HttpRequest.newBuilder(calls.resolve("enrolments"))
            .POST(
                HttpRequest.BodyPublishers.ofByteArray(
                    Json.bytes(new Enrolment(key.verifyingKey(), NONCE, hardware))))
            .build();
    try {
      byte[] answer = http.send(request, BodyHandlers.ofByteArray()).body();
      root = Json.read(answer, Enrolment.Answer.class).rootKey();
    } catch (BadJson e) {
      throw new IOException(e);
    }
    return PairingCode.of(key.verifyingKey(), root, NONCE).text();
  }

  /** A token signed now. */
  String token() {
    return DeviceToken.sign(key, root, System.currentTimeMillis());
  }

  /** The entity tag of the assignment it holds. */
  String tag() {
    return tag;
  }

  /** Listens again and again until it is interrupted. */
  void live() {
    int failures = 0;
    try {
      while (!Thread.currentThread().isInterrupted()) {
        long wanted = 0;
        try {
          wanted = listen();
          failures = wanted > 0 ? failures : 0;
        } catch (IOException e) {
          failures++;
        }
        long whole = Math.min(LONGEST_PAUSE, 1_000L << Math.min(failures, 5));
        Thread.sleep(wanted * 1_000 + ThreadLocalRandom.current().nextLong(whole));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Listens once; gives the seconds after which to come back, 0 where none are named. */
  private long listen() throws IOException, InterruptedException {
    HttpResponse<InputStream> answer =
        http.send(authorised("events"), BodyHandlers.ofInputStream());
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
      if (answer.statusCode() != 200) {
        return answer.headers().firstValueAsLong("Retry-After").orElse(1);
      }
      lines.readLine();
      poll();
      watch.back();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        hear(line);
      }
      return 0;
    }
  }

  private void hear(String line) throws IOException, InterruptedException {
    if (line.equals("event: assignment")) {
      poll();
    } else if (line.equals("event: alerts")) {
      http.send(authorised("alerts"), BodyHandlers.ofByteArray());
      watch.alerted();
    }
  }

  private void poll() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(authorised("assignment"), (name, value) -> true)
            .header("If-None-Match", tag.isEmpty() ? "\"none\"" : tag)
            .build();
    HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
    if (answer.statusCode() != NOT_MODIFIED) {
      tag = answer.headers().firstValue("ETag").orElse("");
    }
  }

  private HttpRequest authorised(String path) {
    return HttpRequest.newBuilder(calls.resolve(path))
        .header("Authorization", "Bearer " + token())
        .build();
  }
}
