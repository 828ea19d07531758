package org.estation.player.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.estation.shared.id.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose certificate nobody but itself has signed. */
final class PinnedTrustIT {
  private static final char[] PASSWORD = "password".toCharArray();
  private static final String HOST = "127.0.0.1";
  private static final String OTHER =
      Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[32]);

  @TempDir Path folder;
  private HttpsServer server;
  private String pin = "";

  @BeforeEach
  void open() throws Exception {
    KeyStore keys = selfSigned();
    byte[] key = keys.getCertificate("server").getPublicKey().getEncoded();
    pin = Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(key).bytes());
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(keys, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  void a_new_player_takes_what_its_server_shows() throws Exception {
    assertEquals(204, call(HOST, new PinnedTrust.State(false, List.of())));
  }

  @Test
  void a_player_that_has_the_key_list_takes_only_the_pinned_key() throws Exception {
    assertEquals(204, call(HOST, new PinnedTrust.State(true, List.of(OTHER, pin))));
    PinnedTrust.State other = new PinnedTrust.State(true, List.of(OTHER));
    assertThrows(SSLException.class, () -> call(HOST, other));
  }

  @Test
  void without_pins_the_certificate_must_be_one_that_browsers_take() {
    PinnedTrust.State none = new PinnedTrust.State(true, List.of());
    assertThrows(SSLException.class, () -> call(HOST, none));
  }

  @Test
  void a_pin_counts_for_the_players_own_server_alone() {
    PinnedTrust.State pinned = new PinnedTrust.State(true, List.of(pin));
    assertThrows(SSLException.class, () -> call("server.example.org", pinned));
    PinnedTrust.State fresh = new PinnedTrust.State(false, List.of());
    assertThrows(SSLException.class, () -> call("server.example.org", fresh));
  }

  private int call(String ownServer, PinnedTrust.State state)
      throws IOException, InterruptedException {
    URI address = URI.create("https://" + HOST + ":" + server.getAddress().getPort() + "/");
    try (HttpClient client =
        HttpClient.newBuilder().sslContext(PinnedTrust.context(ownServer, () -> state)).build()) {
      return client
          .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
          .statusCode();
    }
  }

  private KeyStore selfSigned() throws Exception {
    Path file = folder.resolve("server.p12");
    Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    Process process =
        new ProcessBuilder(
                keytool.toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=estation",
                "-validity",
                "30",
                "-keystore",
                file.toString(),
                "-storepass",
                String.valueOf(PASSWORD))
            .inheritIO()
            .start();
    assertEquals(0, process.waitFor());
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream bytes = Files.newInputStream(file)) {
      keys.load(bytes, PASSWORD);
    }
    return keys;
  }
}
