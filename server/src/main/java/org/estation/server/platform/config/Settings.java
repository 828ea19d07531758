package org.estation.server.platform.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How this server runs. {@code docs/operating.md} tells the same to operators.
 *
 * @param host address it listens on
 * @param port port it listens on; 0 takes any free one
 * @param data folder of everything it keeps
 * @param publicUrl address under which people reach it, without a slash at the end; empty where
 *     links name host and port
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
    DatabaseSettings database,
    List<String> harvestAllow,
    Duration harvestInterval,
    Duration poll,
    Duration screenshot) {

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
