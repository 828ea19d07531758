package org.estation.server.platform.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How this server runs. {@code docs/operating.md} tells the same to operators.
 *
 * @param host address it listens on
 * @param port port it listens on; 0 takes any free one
 * @param data folder of everything it keeps
 * @param publicUrl address under which people reach it, without a slash at the end; empty where
 *     links name host and port
 * @param tls the certificate it shows where it is reached from other machines
 * @param database where its tables are
 * @param harvestAllow hosts with ports, {@code host:port}, that sources may have although their
 *     addresses are private
 * @param harvestInterval time between two harvests of a source
 * @param poll time between two calls of a player
 * @param screenshot time between two screenshots a player sends unasked
 */
public record Settings(
    String host,
    int port,
    Path data,
    String publicUrl,
    TlsSettings tls,
    DatabaseSettings database,
    List<String> harvestAllow,
    Duration harvestInterval,
    Duration poll,
    Duration screenshot) {

  private static final Pattern LOOPBACK = Pattern.compile("127(\\.[0-9]{1,3}){3}|localhost|::1");

  /** Whether it listens on loopback alone and was given no certificate, so that it needs no TLS. */
  public boolean plain() {
    return LOOPBACK.matcher(host).matches() && tls.keyStore().isEmpty();
  }

  /**
   * A given certificate.
   *
   * @param keyStore path of a PKCS #12 file, or empty for a certificate of the server's own
   */
  public record TlsSettings(String keyStore, String password) {
    @Override
    public String toString() {
      return "TlsSettings[keyStore=" + keyStore + "]";
    }
  }

  /**
   * Where the tables are.
   *
   * @param url a {@code jdbc:postgresql:} address, or empty for SQLite in the data folder
   */
  public record DatabaseSettings(String url, String user, String password) {
    @Override
    public String toString() {
      return "DatabaseSettings[url=" + url + "]";
    }
  }
}
