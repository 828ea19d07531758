package org.estation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.estation.server.platform.config.SettingsReader;
import org.estation.shared.id.Sha256;
import org.estation.shared.json.Json;
import org.estation.shared.trust.KeyList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is reached from other machines speaks TLS with a key that players pin. */
final class TlsIT {
  @TempDir Path folder;

  @Test
  void the_key_of_its_own_certificate_is_pinned_and_outlives_a_restart() throws Exception {
    String pin;
    KeyList list;
    try (Server server = start(Map.of())) {
      X509Certificate shown = certificate(server.port());
      pin = pin(shown);
      list = list(folder);
      assertEquals(List.of(pin), list.tlsPins());
      assertTrue(server.firstLink().startsWith("https://localhost:"));
      assertTrue(names(shown).contains("127.0.0.1"));
      assertTrue(answer(server.port()).startsWith("HTTP/1.1 401"));
      assertEquals(
          "rw-------",
          PosixFilePermissions.toString(
              Files.getPosixFilePermissions(folder.resolve("keys/tls.p12"))));
    }
    try (Server server = start(Map.of())) {
      assertEquals(pin, pin(certificate(server.port())));
      assertEquals(list, list(folder));
    }
  }

  @Test
  void a_given_certificate_is_shown_and_not_pinned_and_the_list_grows_with_the_change()
      throws Exception {
    Path other = folder.resolve("other");
    start(Map.of("ESTATION_SERVER_DATA", other.toString())).close();
    start(Map.of()).close();
    KeyList before = list(folder);
    Map<String, String> given =
        Map.of(
            "ESTATION_TLS_KEYSTORE",
            other.resolve("keys/tls.p12").toString(),
            "ESTATION_TLS_PASSWORD",
            "estation");
    try (Server server = start(given)) {
      assertNotEquals(before.tlsPins(), List.of(pin(certificate(server.port()))));
      assertEquals(List.of(), list(folder).tlsPins());
      assertTrue(list(folder).version() > before.version());
    }
  }

  @Test
  void a_key_store_that_cannot_be_read_stops_the_start_with_a_sentence() throws Exception {
    Path file = Files.writeString(folder.resolve("no.p12"), "no key store");
    Stop stop =
        assertThrows(Stop.class, () -> start(Map.of("ESTATION_TLS_KEYSTORE", file.toString())));
    assertTrue(String.valueOf(stop.getMessage()).contains("no.p12"), stop.getMessage());
  }

  private Server start(Map<String, String> more) throws Exception {
    Map<String, String> environment = new java.util.TreeMap<>();
    environment.put("ESTATION_SERVER_DATA", folder.toString());
    environment.put("ESTATION_SERVER_HOST", "0.0.0.0");
    environment.put("ESTATION_SERVER_PORT", "0");
    environment.putAll(more);
    return Server.start(SettingsReader.read(folder.resolve("none"), environment));
  }

  private static KeyList list(Path data) throws Exception {
    return Json.read(Files.readAllBytes(data.resolve("keys/list.json")), KeyList.class);
  }

  private static String pin(X509Certificate certificate) {
    byte[] key = certificate.getPublicKey().getEncoded();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(key).bytes());
  }

  private static List<String> names(X509Certificate certificate) throws Exception {
    return certificate.getSubjectAlternativeNames().stream()
        .map(name -> String.valueOf(name.get(1)))
        .toList();
  }

  private static X509Certificate certificate(int port) throws Exception {
    try (SSLSocket socket = socket(port)) {
      socket.startHandshake();
      return (X509Certificate) socket.getSession().getPeerCertificates()[0];
    }
  }

  private static String answer(int port) throws Exception {
    try (SSLSocket socket = socket(port)) {
      URI any = URI.create("https://127.0.0.1:" + port + "/api/session");
      String request =
          "GET " + any.getPath() + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Takes any certificate, to look at it. */
  private static SSLSocket socket(int port) throws Exception {
    X509TrustManager anything =
        new X509TrustManager() {
          @Override
          public void checkClientTrusted(X509Certificate[] chain, String type) {}

          @Override
          public void checkServerTrusted(X509Certificate[] chain, String type) {}

          @Override
          public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
          }
        };
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, new TrustManager[] {anything}, new SecureRandom());
    Socket plain = new Socket(InetAddress.getLoopbackAddress(), port);
    return (SSLSocket) context.getSocketFactory().createSocket(plain, "127.0.0.1", port, true);
  }
}
