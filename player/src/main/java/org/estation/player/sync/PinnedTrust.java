package org.estation.player.sync;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.estation.shared.id.Sha256;

/**
 * Which TLS certificates are believed. The player's own server makes its certificate itself; the
 * key list, which the root key signs, says what its public key hashes to. Before there is a list,
 * any certificate of that host is taken: nothing is told then that a stranger may not know, the
 * root key that comes is proved by the pairing code, and a stranger in between would make the codes
 * differ. A server without pins, and every other host, needs a certificate as a browser wants it.
 */
final class PinnedTrust extends X509ExtendedTrustManager {
  private final String host;
  private final Supplier<State> state;
  private final X509ExtendedTrustManager usual;

  /**
   * What is known of the server's TLS keys.
   *
   * @param listed whether there is a key list
   * @param pins SHA-256 hashes in base64url of public keys
   */
  record State(boolean listed, List<String> pins) {}

  private PinnedTrust(String host, Supplier<State> state, X509ExtendedTrustManager usual) {
    this.host = host;
    this.state = state;
    this.usual = usual;
  }

  /** A context that trusts so. */
  static SSLContext context(String host, Supplier<State> state) {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      TrustManager trust = new PinnedTrust(host, state, usual());
      context.init(null, new TrustManager[] {trust}, new SecureRandom());
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has TLS", e);
    }
  }

  private static X509ExtendedTrustManager usual() throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init((KeyStore) null);
    return Arrays.stream(factory.getTrustManagers())
        .filter(X509ExtendedTrustManager.class::isInstance)
        .map(X509ExtendedTrustManager.class::cast)
        .findFirst()
        .orElseThrow(() -> new GeneralSecurityException("no X.509 trust manager"));
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
      throws CertificateException {
    State now = state.get();
    boolean ours = host.equalsIgnoreCase(engine.getPeerHost());
    if (ours && !now.pins().isEmpty()) {
      checkPin(chain, now.pins());
    } else if (!ours || now.listed()) {
      usual.checkServerTrusted(chain, type, engine);
    }
  }

  private static void checkPin(X509Certificate[] chain, List<String> pins)
      throws CertificateException {
    byte[] key = chain[0].getPublicKey().getEncoded();
    String pin = Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(key).bytes());
    if (!pins.contains(pin)) {
      throw new CertificateException("the server's certificate is not the one that was pinned");
    }
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
      throws CertificateException {
    usual.checkServerTrusted(chain, type, socket);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
    usual.checkServerTrusted(chain, type);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
      throws CertificateException {
    throw new CertificateException("a player is no server");
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
      throws CertificateException {
    throw new CertificateException("a player is no server");
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
    throw new CertificateException("a player is no server");
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return usual.getAcceptedIssuers();
  }
}
