package org.estation.player.sync;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.estation.player.cache.MediaServer;
import org.estation.shared.alerts.Alerts;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.assignment.Wish;
import org.estation.shared.device.Enrolment;
import org.estation.shared.device.Health;
import org.estation.shared.device.Problem;
import org.estation.shared.device.TimeQuestion;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.program.Program;
import org.estation.shared.proof.Chain;
import org.estation.shared.proof.PlayBatch;
import org.estation.shared.trust.BadSignature;
import org.estation.shared.trust.DeviceToken;
import org.estation.shared.trust.Jws;
import org.estation.shared.trust.JwsType;
import org.estation.shared.trust.KeyList;
import org.estation.shared.trust.SigningKey;
import org.estation.shared.trust.VerifyingKey;
import org.jspecify.annotations.Nullable;

/** The device API over real HTTP, as simple as a player can tell; fields are what a test turns. */
final class LittleServer implements AutoCloseable {
  static final ScreenId SCREEN = new ScreenId("screen-1");

  final MediaServer http;
  final Map<Sha256, byte[]> blobs = new ConcurrentHashMap<>();
  final List<String> lines = new CopyOnWriteArrayList<>();
  final List<Health> reports = new CopyOnWriteArrayList<>();
  final AtomicInteger unchanged = new AtomicInteger();
  volatile SigningKey root = key(1);
  volatile SigningKey online = key(2);
  volatile long keysVersion = 1;
  volatile Enrolment.State state = Enrolment.State.CLAIMED;
  volatile ScreenId screen = SCREEN;
  volatile @Nullable String assignment;
  volatile @Nullable String alerts;
  volatile String refusal = "";
  private final LongSupplier time;
  private volatile @Nullable Enrolment enrolled;

  LittleServer(LongSupplier time) {
    this.time = time;
    try {
      http = new MediaServer(this::answer);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A key told apart by a number. */
  static SigningKey key(int number) {
    return new SigningKey(Sha256.of(new byte[] {(byte) number}).bytes());
  }

  URI address() {
    return http.address();
  }

  /** Keeps bytes to be fetched. */
  Sha256 put(byte[] bytes) {
    Sha256 hash = Sha256.of(bytes);
    blobs.put(hash, bytes);
    return hash;
  }

  /** Signs an assignment by the online key, to be handed out from now on. */
  void assign(Assignment next) {
    assignment = Jws.sign(JwsType.ASSIGNMENT, Json.bytes(next), online);
  }

  /** Signs an alerts document by the online key, to be handed out from now on. */
  void proclaim(Alerts next) {
    alerts = Jws.sign(JwsType.ALERTS, Json.bytes(next), online);
  }

  /** Hands out an assignment of this program, and nothing of the program itself. */
  void assign(long version, Program program, Wish... wishes) {
    assign(Programs.assignment(version, program, wishes));
  }

  /** Keeps this program with its files, and hands out an assignment of it. */
  void publish(long version, Program program) {
    program.items().forEach(item -> put(Programs.file(item.id().value())));
    put(Json.bytes(program));
    assign(version, program);
  }

  /** How often something was asked. */
  long asked(String path) {
    return http.asked().stream().filter(asked -> asked.path().endsWith(path)).count();
  }

  @Override
  public void close() {
    http.close();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().replace("/device/v1/", "");
    try {
      switch (path) {
        case "time" -> send(exchange, 200, time(exchange));
        case "keys" -> send(exchange, 200, keys());
        case "enrolments" -> send(exchange, 200, Json.bytes(enrol(exchange)));
        default -> authorised(exchange, path);
      }
    } catch (BadJson | BadSignature e) {
      send(exchange, 401, problem(401, "BAD_TOKEN", null));
    }
  }

  private void authorised(HttpExchange exchange, String path)
      throws IOException, BadJson, BadSignature {
    String header = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    DeviceToken.verify(
        header.replace("Bearer ", ""), device(), root.verifyingKey(), time.getAsLong());
    if (!refusal.isEmpty()) {
      send(exchange, 403, problem(403, refusal, null));
    } else if (path.equals("assignment")) {
      signed(exchange, assignment, "NO_ASSIGNMENT");
    } else if (path.equals("alerts")) {
      signed(exchange, alerts, "NOT_FOUND");
    } else if (path.equals("plays")) {
      send(exchange, 200, plays(exchange));
    } else if (path.equals("health")) {
      reports.add(Json.read(exchange.getRequestBody().readAllBytes(), Health.class));
      exchange.sendResponseHeaders(204, -1);
    } else {
      blob(exchange, new Sha256(path.replace("blobs/", "")));
    }
  }

  private byte[] time(HttpExchange exchange) throws IOException, BadJson {
    TimeQuestion question = Json.read(exchange.getRequestBody().readAllBytes(), TimeQuestion.class);
    TimeQuestion.Answer answer = new TimeQuestion.Answer(question.nonce(), time.getAsLong());
    return bytes(Jws.sign(JwsType.TIME, Json.bytes(answer), online));
  }

  private byte[] keys() {
    KeyList list = new KeyList(keysVersion, List.of(online.verifyingKey()), List.of());
    return bytes(Jws.sign(JwsType.KEYS, Json.bytes(list), root));
  }

  private Enrolment.Answer enrol(HttpExchange exchange) throws IOException, BadJson {
    enrolled = Json.read(exchange.getRequestBody().readAllBytes(), Enrolment.class);
    ScreenId claimed = state == Enrolment.State.CLAIMED ? screen : null;
    return new Enrolment.Answer(root.verifyingKey(), state, claimed);
  }

  private VerifyingKey device() throws BadSignature {
    Enrolment known = enrolled;
    if (known == null) {
      throw new BadSignature("not known");
    }
    return known.key();
  }

  private void signed(HttpExchange exchange, @Nullable String signed, String none)
      throws IOException {
    if (signed == null) {
      send(exchange, 404, problem(404, none, null));
      return;
    }
    String tag = "\"" + Sha256.of(bytes(signed)) + "\"";
    exchange.getResponseHeaders().set("ETag", tag);
    if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      unchanged.incrementAndGet();
      exchange.sendResponseHeaders(304, -1);
    } else {
      send(exchange, 200, bytes(signed));
    }
  }

  private byte[] plays(HttpExchange exchange) throws IOException, BadJson, BadSignature {
    String signed = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    byte[] payload = Jws.verify(JwsType.PLAYS, signed, Map.of(device().thumbprint(), device()));
    PlayBatch batch = Json.read(payload, PlayBatch.class);
    lines.addAll(
        batch.lines().subList(lines.size() - (int) batch.first() + 1, batch.lines().size()));
    Sha256 hash = Chain.START;
    for (String line : new ArrayList<>(lines)) {
      hash = Chain.next(hash, bytes(line));
    }
    return Json.bytes(new PlayBatch.Receipt(batch.journal(), lines.size(), hash));
  }

  private void blob(HttpExchange exchange, Sha256 hash) throws IOException {
    byte[] bytes = blobs.get(hash);
    HttpHandler handler =
        bytes == null
            ? refused -> send(refused, 404, problem(404, "BLOB_UNKNOWN", null))
            : MediaServer.honest(bytes);
    handler.handle(exchange);
  }

  private static byte[] problem(int status, String code, @Nullable Long expected) {
    return Json.bytes(new Problem("about:blank", status, code, "", "", "", "", expected));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }
}
