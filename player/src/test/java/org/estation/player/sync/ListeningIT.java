package org.estation.player.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.estation.player.cache.MediaServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class ListeningIT {
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final HttpClient http = HttpClient.newHttpClient();
  private final MediaServer server = server();

  private static MediaServer server() {
    try {
      return new MediaServer(exchange -> speak(exchange, ""));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterEach
  void stop() {
    ended.countDown();
    server.close();
    http.shutdownNow();
  }

  @Test
  void hints_lead_to_a_look_and_so_does_beginning_to_listen() throws Exception {
    server.behave(exchange -> {
      speak(exchange, ":\n\nevent: alerts\ndata:\n\nevent: news\ndata:\n\nevent: assignment\n\n");
      await();
    });
    try (Listening listening = listening()) {
      listening.start();
      assertEquals(List.of("begun", "alerts", "assignment"), next(3));
    }
  }

  @Test
  void a_player_listens_again_when_the_server_has_ended() throws Exception {
    try (Listening listening = listening()) {
      listening.start();
      assertEquals(List.of("begun", "begun"), next(2));
    }
  }

  @Test
  void a_server_that_says_nothing_any_more_is_left() throws Exception {
    server.behave(exchange -> {
      speak(exchange, ":\n\n");
      await();
    });
    assertThrows(IOException.class, () -> client().listen(listening(), 200));
  }

  @Test
  void when_the_server_wants_to_be_called_again_is_heeded() throws Exception {
    server.behave(exchange -> {
      exchange.getResponseHeaders().add("Retry-After", "7");
      exchange.sendResponseHeaders(503, -1);
      exchange.close();
    });
    assertEquals(7, client().listen(listening(), 10_000));
    assertTrue(heard.isEmpty());
  }

  private void await() {
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void speak(HttpExchange exchange, String text) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
    if (text.isEmpty()) {
      exchange.close();
    }
  }

  private EventsClient client() {
    return new EventsClient(http, new CallsClient(server.address(), () -> "token"));
  }

  private Listening listening() {
    Listening.Hints hints =
        new Listening.Hints() {
          @Override
          public void begun() {
            heard.add("begun");
          }

          @Override
          public void assignment() {
            heard.add("assignment");
          }

          @Override
          public void alerts() {
            heard.add("alerts");
          }
        };
    return new Listening(client(), () -> true, hints, new Random(7));
  }

  private List<String> next(int many) throws InterruptedException {
    List<String> next = new ArrayList<>();
    while (next.size() < many) {
      next.add(String.valueOf(heard.poll(30, TimeUnit.SECONDS)));
    }
    return next;
  }
}
