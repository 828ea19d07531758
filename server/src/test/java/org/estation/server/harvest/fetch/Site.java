package org.estation.server.harvest.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A web site that does what no library would let it do. Each answer is written byte for byte. */
public final class Site implements AutoCloseable {
  /** Writes an answer, headers and all. */
  @FunctionalInterface
  public interface Answer {
    void write(OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);

  /** A site on a free port of this machine. */
  public Site() {
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::serve);
  }

  /** An address of the site. */
  public URI address(String path) {
    return URI.create("http://" + hostPort() + path);
  }

  /** Its host and port. */
  public String hostPort() {
    return "127.0.0.1:" + server.getLocalPort();
  }

  /** The first lines and headers of all requests so far, one text each. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** How often a path was asked for. */
  public long asked(String path) {
    return requests.stream().filter(request -> request.startsWith("GET " + path + " ")).count();
  }

  /** Answers a path so. */
  public Site answer(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  /** Answers a path with a file. */
  public Site file(String path, String type, byte[] content) {
    return answer(
        path,
        out -> {
          head(out, "200 OK", "Content-Type: " + type, "Content-Length: " + content.length);
          out.write(content);
        });
  }

  /** Answers a path with a text. */
  public Site text(String path, String type, String content) {
    return file(path, type, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Leads a path elsewhere. */
  public Site redirect(String path, String location) {
    return answer(path, out -> head(out, "302 Found", "Location: " + location));
  }

  /** Answers with a file of zeros that is said to have, and has, so many megabytes. */
  public Site megabytes(String path, int count, boolean told) {
    return answer(
        path,
        out -> {
          long size = (long) count << 20;
          head(out, "200 OK", told ? "Content-Length: " + size : "X-Size: untold");
          byte[] megabyte = new byte[1 << 20];
          for (int sent = 0; sent < count; sent++) {
            out.write(megabyte);
          }
        });
  }

  /** Begins an answer like this and then sends a byte now and then, for ever. */
  public Site drip(String path, String start) {
    return answer(
        path,
        out -> {
          out.write(start.getBytes(StandardCharsets.UTF_8));
          while (!closed.await(20, TimeUnit.MILLISECONDS)) {
            out.write('x');
            out.flush();
          }
        });
  }

  /** Writes a status line and headers. */
  public static void head(OutputStream out, String status, String... headers) throws IOException {
    String lines = String.join("\r\n", headers);
    String head = "HTTP/1.1 " + status + "\r\nConnection: close\r\n" + lines + "\r\n\r\n";
    out.write(head.getBytes(StandardCharsets.UTF_8));
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      String request = read(socket);
      requests.add(request);
      String path = request.split(" ", 3)[1];
      Answer missing = out -> head(out, "404 Not Found");
      answers.getOrDefault(path, missing).write(socket.getOutputStream());
    } catch (IOException e) {
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String read(Socket socket) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    StringBuilder request = new StringBuilder();
    for (String line = reader.readLine();
        line != null && !line.isEmpty();
        line = reader.readLine()) {
      request.append(line).append('\n');
    }
    return request.toString();
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    server.close();
  }
}
