package org.estation.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The wire between a player and its server: passes bytes on, until a trap is laid for a call; then
 * somebody is killed at that very moment, and the connection is cut.
 */
final class Wire implements AutoCloseable {
  private static final int BUFFER = 16_384;
  private static final long PART_OF_ANSWER = 500_000;

  private final ServerSocket listening;
  private final int server;
  private final AtomicReference<@Nullable Trap> laid = new AtomicReference<>();

  /** Who is killed. */
  @FunctionalInterface
  interface Victim {
    void kill() throws InterruptedException;
  }

  /** When. */
  enum Moment {
    /** Half of the request has gone to the server. */
    IN_REQUEST,
    /** The server has answered; the player has not seen a byte of it. */
    BEFORE_ANSWER,
    /** The player has the first part of a long answer. */
    IN_ANSWER
  }

  private record Trap(
      String call,
      Moment moment,
      Victim victim,
      AtomicLong passed,
      CompletableFuture<@Nullable Void> sprung) {

    /** Whether it springs before these bytes of an answer pass. */
    boolean springsAt(int bytes) {
      return moment == Moment.BEFORE_ANSWER || passed.addAndGet(bytes) > PART_OF_ANSWER;
    }
  }

  /**
   * A wire to the server on this port of this machine.
   *
   * @param server the port
   */
  Wire(int server) throws IOException {
    this.server = server;
    this.listening = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
    Thread.ofVirtual().start(this::accept);
  }

  /** The port a player calls. */
  int port() {
    return listening.getLocalPort();
  }

  /**
   * Lays a trap for the next call that begins so.
   *
   * @param call such as {@code POST /device/v1/plays}
   * @return done when the victim is dead
   */
  CompletableFuture<@Nullable Void> trap(String call, Moment moment, Victim victim) {
    Trap trap = new Trap(call, moment, victim, new AtomicLong(), new CompletableFuture<>());
    laid.set(trap);
    return trap.sprung();
  }

  private void accept() {
    try {
      while (true) {
        Socket player = listening.accept();
        Thread.ofVirtual().start(() -> connect(player));
      }
    } catch (IOException e) {
      laid.set(null);
    }
  }

  private void connect(Socket player) {
    try (player;
        Socket toServer = new Socket(InetAddress.ofLiteral("127.0.0.1"), server)) {
      AtomicReference<@Nullable Trap> caught = new AtomicReference<>();
      Thread answers = Thread.ofVirtual().start(() -> answer(toServer, player, caught));
      ask(player, toServer, caught);
      toServer.shutdownOutput();
      answers.join();
    } catch (IOException | InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void ask(Socket player, Socket toServer, AtomicReference<@Nullable Trap> caught)
      throws IOException, InterruptedException {
    InputStream in = player.getInputStream();
    OutputStream out = toServer.getOutputStream();
    byte[] bytes = new byte[BUFFER];
    for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
      Trap trap = caughtBy(new String(bytes, 0, n, StandardCharsets.ISO_8859_1));
      if (trap != null && trap.moment() == Moment.IN_REQUEST) {
        out.write(bytes, 0, n / 2);
        spring(trap);
        return;
      }
      if (trap != null) {
        caught.set(trap);
      }
      out.write(bytes, 0, n);
    }
  }

  private @Nullable Trap caughtBy(String request) {
    Trap trap = laid.get();
    return trap != null && request.startsWith(trap.call()) ? trap : null;
  }

  private void answer(Socket toServer, Socket player, AtomicReference<@Nullable Trap> caught) {
    try (toServer;
        player) {
      InputStream in = toServer.getInputStream();
      OutputStream out = player.getOutputStream();
      byte[] bytes = new byte[BUFFER];
      for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
        Trap trap = caught.get();
        if (trap != null && trap.springsAt(n)) {
          spring(trap);
          return;
        }
        out.write(bytes, 0, n);
      }
    } catch (IOException | InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void spring(Trap trap) throws InterruptedException {
    laid.compareAndSet(trap, null);
    trap.victim().kill();
    trap.sprung().complete(null);
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
