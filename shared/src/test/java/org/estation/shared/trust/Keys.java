package org.estation.shared.trust;

import java.util.Arrays;
import java.util.HexFormat;

/** Keys that are the same in every test. */
public final class Keys {
  /** RFC 8032, section 7.1, test 1. */
  public static final SigningKey RFC_8032 =
      new SigningKey(
          HexFormat.of()
              .parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));

  private Keys() {}

  /** A key for each number. */
  public static SigningKey key(int number) {
    byte[] seed = new byte[SigningKey.SEED_LENGTH];
    Arrays.fill(seed, (byte) number);
    return new SigningKey(seed);
  }
}
