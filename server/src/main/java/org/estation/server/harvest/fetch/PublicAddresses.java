package org.estation.server.harvest.fetch;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses lie in the public internet, by the special-purpose registries of RFC 6890: in
 * IPv4 all but the reserved blocks, in IPv6 only global unicast (2000::/3) without its reserved
 * blocks. So loopback, private, link-local, shared (RFC 6598), unique-local, multicast,
 * IPv4-mapped, IPv4-translated and tunnelled addresses are all out.
 */
final class PublicAddresses {
  private static final List<Block> RESERVED_4 =
      List.of(
          Block.of("0.0.0.0", 8),
          Block.of("10.0.0.0", 8),
          Block.of("100.64.0.0", 10),
          Block.of("127.0.0.0", 8),
          Block.of("169.254.0.0", 16),
          Block.of("172.16.0.0", 12),
          Block.of("192.0.0.0", 24),
          Block.of("192.0.2.0", 24),
          Block.of("192.88.99.0", 24),
          Block.of("192.168.0.0", 16),
          Block.of("198.18.0.0", 15),
          Block.of("198.51.100.0", 24),
          Block.of("203.0.113.0", 24),
          Block.of("224.0.0.0", 3));
  private static final Block GLOBAL_6 = Block.of("2000::", 3);
  private static final List<Block> RESERVED_6 =
      List.of(
          Block.of("2001::", 23),
          Block.of("2001:db8::", 32),
          Block.of("2002::", 16),
          Block.of("3fff::", 20));

  private PublicAddresses() {}

  static boolean contains(InetAddress address) {
    if (address instanceof Inet4Address) {
      return RESERVED_4.stream().noneMatch(block -> block.contains(address));
    }
    return GLOBAL_6.contains(address)
        && RESERVED_6.stream().noneMatch(block -> block.contains(address));
  }

  private record Block(BigInteger start, int restBits) {
    static Block of(String address, int prefix) {
      InetAddress start = InetAddress.ofLiteral(address);
      int restBits = start.getAddress().length * Byte.SIZE - prefix;
      return new Block(number(start).shiftRight(restBits), restBits);
    }

    boolean contains(InetAddress address) {
      return number(address).shiftRight(restBits).equals(start);
    }

    private static BigInteger number(InetAddress address) {
      return new BigInteger(1, address.getAddress());
    }
  }
}
