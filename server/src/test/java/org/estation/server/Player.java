package org.estation.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.estation.shared.alerts.Alerts;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.device.Enrolment;
import org.estation.shared.device.Hardware;
import org.estation.shared.device.Health;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.program.Program;
import org.estation.shared.trust.BadSignature;
import org.estation.shared.trust.DeviceToken;
import org.estation.shared.trust.Jws;
import org.estation.shared.trust.JwsType;
import org.estation.shared.trust.KeyList;
import org.estation.shared.trust.PairingCode;
import org.estation.shared.trust.SigningKey;
import org.estation.shared.trust.VerifyingKey;
import org.junit.jupiter.api.Assertions;

/**
 * A player as the server sees one: it speaks the wire contract and believes only what is signed.
 */
final class Player {
  private static final String NONCE = "0123456789abcdef";

  private final String address;
  private final HttpClient http = HttpClient.newHttpClient();
  private final SigningKey key;

  Player(int port) {
    this(port, new SigningKey(seed()));
  }

  Player(int port, SigningKey key) {
    this.address = "http://127.0.0.1:" + port + "/device/v1";
    this.key = key;
  }

  private static byte[] seed() {
    byte[] seed = new byte[SigningKey.SEED_LENGTH];
    new SecureRandom().nextBytes(seed);
    return seed;
  }

  /** A call of a player that never enrolled. */
  HttpResponse<byte[]> unknown(String path) throws IOException, BadJson {
    VerifyingKey root = new Player(URI.create(address).getPort()).root();
    String token = DeviceToken.sign(key, root, System.currentTimeMillis());
    return send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Authorization", "Bearer " + token)
            .build());
  }

  SigningKey key() {
    return key;
  }

  Enrolment.Answer enrol() throws IOException, BadJson {
    Hardware hardware =
        new Hardware("test", "0", List.of(1), 1920, 1080, List.of("h264"), "test", 2, 1, 1);
    byte[] body = Json.bytes(new Enrolment(key.verifyingKey(), NONCE, hardware));
    return Json.read(post("/enrolments", body).body(), Enrolment.Answer.class);
  }

  PairingCode code() throws IOException, BadJson {
    return PairingCode.of(key.verifyingKey(), root(), NONCE);
  }

  VerifyingKey root() throws IOException, BadJson {
    return enrol().rootKey();
  }

  Map<String, VerifyingKey> onlineKeys() throws IOException, BadJson, BadSignature {
    VerifyingKey root = root();
    String text = text(get("/keys"));
    byte[] list = Jws.verify(JwsType.KEYS, text, Map.of(root.thumbprint(), root));
    return Json.read(list, KeyList.class).byThumbprint();
  }

  Assignment assignment() throws IOException, BadJson, BadSignature {
    byte[] payload = Jws.verify(JwsType.ASSIGNMENT, text(get("/assignment")), onlineKeys());
    return Json.read(payload, Assignment.class);
  }

  Alerts alerts() throws IOException, BadJson, BadSignature {
    byte[] payload = Jws.verify(JwsType.ALERTS, text(get("/alerts")), onlineKeys());
    return Json.read(payload, Alerts.class);
  }

  /** Reports that the player follows this assignment and holds this alerts document, 0 for none. */
  void report(Assignment followed, long alerts) throws IOException {
    Health health =
        new Health(
            followed.issuedAt(),
            "0",
            followed.version(),
            followed.version(),
            1,
            alerts,
            followed.program(),
            null,
            null,
            null,
            new Health.Clock(0, 5, true),
            new Health.Disk(1, 1),
            null,
            null,
            List.of(),
            List.of(),
            null);
    Assertions.assertEquals(204, post("/health", Json.bytes(health)).statusCode());
  }

  Program program() throws IOException, BadJson, BadSignature {
    return Json.read(get("/blobs/" + assignment().program()).body(), Program.class);
  }

  HttpResponse<byte[]> get(String path, String... headers) throws IOException {
    HttpRequest.Builder request = request(path, headers);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request.GET().build());
  }

  /** Begins to listen for hints; returns when the server has begun to answer. */
  BufferedReader events() throws IOException {
    try {
      HttpResponse<InputStream> answer =
          http.send(request("/events").build(), HttpResponse.BodyHandlers.ofInputStream());
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
      lines.readLine();
      return lines;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  HttpResponse<byte[]> post(String path, byte[] body) throws IOException {
    return send(request(path).POST(HttpRequest.BodyPublishers.ofByteArray(body)).build());
  }

  private HttpRequest.Builder request(String path, String... headers) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
    if (!List.of(headers).contains("Authorization")
        && !path.equals("/enrolments")
        && !path.equals("/keys")
        && !path.equals("/time")) {
      request.header("Authorization", "Bearer " + token());
    }
    return request;
  }

  private String token() throws IOException {
    try {
      return DeviceToken.sign(key, root(), System.currentTimeMillis());
    } catch (BadJson e) {
      throw new IOException(e);
    }
  }

  static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
