package org.estation.server.harvest.fetch;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads addresses as feeds write them: relative, with spaces, with Chinese hosts and paths. */
public final class WebAddress {
  private static final int LONGEST = 2_000;
  private static final Pattern ILLEGAL = Pattern.compile("[\\s\"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");

  private WebAddress() {}

  /**
   * The address that a text names, seen from a page at {@code base}; empty where it names none or
   * is longer than 2,000 characters.
   */
  public static Optional<URI> resolve(URI base, String text) {
    try {
      return parse(text).map(base::resolve).filter(address -> address.getScheme() != null);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The absolute address that a text names; empty where it names none. */
  public static Optional<URI> absolute(String text) {
    return parse(text).filter(address -> address.getScheme() != null);
  }

  private static Optional<URI> parse(String text) {
    String bare = text.strip();
    if (bare.isEmpty() || bare.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      String legal = ILLEGAL.matcher(bare).replaceAll(found -> escape(found.group()));
      return Optional.of(withAsciiHost(URI.create(legal)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String escape(String illegal) {
    return String.format(Locale.ROOT, "%%%02X", (int) illegal.charAt(0));
  }

  /** {@link URI} knows no host outside ASCII; RFC 5891 names it in ASCII. */
  private static URI withAsciiHost(URI address) {
    String authority = address.getRawAuthority();
    if (authority == null || address.getHost() != null) {
      return URI.create(address.toASCIIString());
    }
    String ascii = IDN.toASCII(authority);
    String named = address.toString().replace(authority, ascii);
    return URI.create(URI.create(named).toASCIIString());
  }
}
