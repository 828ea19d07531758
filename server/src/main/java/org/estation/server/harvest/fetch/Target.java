package org.estation.server.harvest.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.estation.server.media.Refusal;

/** One address after its check. */
sealed interface Target {
  /**
   * It may be called, but only at these addresses: the name is not looked up again, since a name
   * may answer differently the second time.
   */
  record Open(URI address, List<InetAddress> pinned) implements Target {}

  /** It must not be called. */
  record Closed(Refusal why) implements Target {}

  /** Looks names up. */
  @FunctionalInterface
  interface Names {
    InetAddress[] find(String host) throws UnknownHostException;
  }

  /**
   * Checks an address.
   *
   * @param allowed hosts with ports, {@code host:port} in lower case, whose addresses may be
   *     private
   */
  static Target check(URI address, Set<String> allowed, Names names) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return closed(FetchRefusal.SCHEME_NOT_ALLOWED, address, scheme);
    }
    String host = address.getHost();
    if (host == null || address.getRawUserInfo() != null) {
      return closed(FetchRefusal.ADDRESS_NOT_UNDERSTOOD, address);
    }
    int port = address.getPort() >= 0 ? address.getPort() : scheme.equals("http") ? 80 : 443;
    String hostPort = host.toLowerCase(Locale.ROOT) + ":" + port;
    try {
      List<InetAddress> found = List.of(names.find(host));
      return allowed.contains(hostPort)
          ? new Open(address, found)
          : publicOnly(address, hostPort, found);
    } catch (UnknownHostException e) {
      return closed(FetchRefusal.HOST_UNKNOWN, address);
    }
  }

  private static Target publicOnly(URI address, String hostPort, List<InetAddress> found) {
    return found.stream()
        .filter(one -> !PublicAddresses.contains(one))
        .findFirst()
        .<Target>map(one ->
            closed(FetchRefusal.ADDRESS_NOT_ALLOWED, address, one.getHostAddress(), hostPort))
        .orElseGet(() -> new Open(address, found));
  }

  private static Target closed(FetchRefusal code, Object... details) {
    return new Closed(Refusal.of(code, details));
  }
}
