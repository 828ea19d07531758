package org.estation.server.harvest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PublicAddressesTest {
  @ParameterizedTest
  @CsvSource({
    "8.8.8.8, true",
    "223.255.255.255, true",
    "172.15.255.255, true",
    "172.32.0.0, true",
    "100.63.255.255, true",
    "100.128.0.0, true",
    "2400:3200::1, true",
    "2001:4860:4860::8888, true",
    "0.0.0.0, false",
    "10.1.2.3, false",
    "100.64.0.1, false",
    "127.0.0.1, false",
    "127.255.0.9, false",
    "169.254.169.254, false",
    "172.16.0.1, false",
    "172.31.255.255, false",
    "192.0.0.8, false",
    "192.168.1.1, false",
    "198.19.0.1, false",
    "203.0.113.7, false",
    "224.0.0.1, false",
    "255.255.255.255, false",
    "::, false",
    "::1, false",
    "::127.0.0.1, false",
    "::ffff:127.0.0.1, false",
    "::ffff:10.0.0.1, false",
    "64:ff9b::10.0.0.1, false",
    "fc00::1, false",
    "fdff::1, false",
    "fe80::1, false",
    "fec0::1, false",
    "ff02::1, false",
    "2001::1, false",
    "2001:db8::1, false",
    "2002:7f00:1::, false",
    "3fff::1, false"
  })
  void only_addresses_of_the_public_internet_are_public(String literal, boolean isPublic) {
    assertEquals(isPublic, PublicAddresses.contains(InetAddress.ofLiteral(literal)));
  }
}
