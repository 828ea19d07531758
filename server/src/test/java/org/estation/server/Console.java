package org.estation.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;

/**
 * A person at the console: calls the API as the console does, and holds every answer against the
 * contract.
 */
final class Console {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String address;
  private final Contract contract;
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  Console(int port, Contract contract) {
    this.address = "http://127.0.0.1:" + port + "/api";
    this.contract = contract;
  }

  /** An answer. */
  record Answer(int status, JsonNode json, int length, String text) {
    /** The JSON of an answer that must have this status. */
    JsonNode expect(int wanted) {
      Assertions.assertEquals(wanted, status, text);
      return json;
    }

    /** Asserts a refusal. */
    void refused(int wanted, String code) {
      Assertions.assertEquals(code, expect(wanted).path("code").asText());
    }
  }

  Answer get(String path) throws IOException {
    return send("GET", path, HttpRequest.BodyPublishers.noBody(), "application/json");
  }

  Answer post(String path, Object body) throws IOException {
    return json("POST", path, body);
  }

  Answer put(String path, Object body) throws IOException {
    return json("PUT", path, body);
  }

  Answer delete(String path) throws IOException {
    return send("DELETE", path, HttpRequest.BodyPublishers.noBody(), "application/json");
  }

  private Answer json(String method, String path, Object body) throws IOException {
    byte[] bytes =
        body instanceof String text
            ? text.getBytes(StandardCharsets.UTF_8)
            : JSON.writeValueAsBytes(body);
    return send(method, path, HttpRequest.BodyPublishers.ofByteArray(bytes), "application/json");
  }

  /** Uploads a file as a browser's form does. */
  Answer upload(String title, Path file) throws IOException {
    String boundary = "----estation";
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    form.writeBytes(
        ("--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n"
                + title
                + "\r\n")
            .getBytes(StandardCharsets.UTF_8));
    form.writeBytes(
        ("--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n"
                + "Content-Type: image/jpeg\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    form.writeBytes(Files.readAllBytes(file));
    form.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        "POST",
        "/items",
        HttpRequest.BodyPublishers.ofByteArray(form.toByteArray()),
        "multipart/form-data; boundary=" + boundary);
  }

  private Answer send(String method, String path, HttpRequest.BodyPublisher body, String type)
      throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", type)
            .method(method, body)
            .build();
    HttpResponse<byte[]> response = exchange(request);
    String answered =
        response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    contract.check(method, path, response.statusCode(), answered, response.body());
    JsonNode json =
        answered.endsWith("json") ? JSON.readTree(response.body()) : MissingNode.getInstance();
    return new Answer(
        response.statusCode(),
        json,
        response.body().length,
        new String(response.body(), StandardCharsets.UTF_8));
  }

  private HttpResponse<byte[]> exchange(HttpRequest request) throws IOException {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
