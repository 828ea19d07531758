package org.estation.server.platform.tls;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.estation.shared.id.Sha256;

/**
 * How the server speaks TLS.
 *
 * @param factory makes connections
 * @param pins what players pin: the hash of the public key of its own certificate; none where it
 *     was given one, which players then check as browsers do
 */
public record Tls(SslContextFactory.Server factory, List<String> pins) {
  private static final char[] PASSWORD = "estation".toCharArray();

  /**
   * With a certificate of its own.
   *
   * @param folder where its key is kept
   * @param publicUrl the address under which people reach it, or empty
   */
  public static Tls own(Path folder, String publicUrl, Instant now) throws IOException {
    String host = publicUrl.isEmpty() ? "" : String.valueOf(URI.create(publicUrl).getHost());
    try {
      KeyStore store = new OwnCertificate(folder).keyStore(host, now, PASSWORD);
      byte[] key = store.getCertificate("server").getPublicKey().getEncoded();
      String pin = Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(key).bytes());
      return new Tls(factory(store, PASSWORD), List.of(pin));
    } catch (GeneralSecurityException e) {
      throw new IOException("the server's own certificate could not be made", e);
    }
  }

  /**
   * With a given certificate.
   *
   * @param file a PKCS #12 key store with the key and its chain
   */
  public static Tls given(Path file, String password) throws IOException {
    char[] secret = password.toCharArray();
    try (java.io.InputStream stream = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(stream, secret);
      return new Tls(factory(store, secret), List.of());
    } catch (GeneralSecurityException e) {
      throw new IOException(file + " is no PKCS #12 key store", e);
    }
  }

  private static SslContextFactory.Server factory(KeyStore store, char[] password) {
    SslContextFactory.Server factory = new SslContextFactory.Server();
    factory.setKeyStore(store);
    factory.setKeyStorePassword(new String(password));
    factory.setIncludeProtocols("TLSv1.3", "TLSv1.2");
    return factory;
  }
}
