package org.estation.server.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.estation.shared.id.ScreenId;
import org.estation.shared.trust.SigningKey;
import org.junit.jupiter.api.Test;

class TokensTest {
  private static final Device DEVICE =
      new Device(
          new SigningKey(new byte[SigningKey.SEED_LENGTH]).verifyingKey(),
          new ScreenId("00000000-0000-0000-0000-000000000001"));

  private final Tokens tokens = new Tokens();

  @Test
  void a_verified_token_is_known_until_it_ends() {
    keep("a", 1_000, tokens.generation());

    assertEquals(Optional.of(DEVICE), tokens.find("a", 999));
    assertEquals(Optional.empty(), tokens.find("a", 1_000));
    assertEquals(Optional.empty(), tokens.find("b", 0));
  }

  @Test
  void nothing_is_known_after_a_player_was_frozen_or_moved() {
    keep("a", 1_000, tokens.generation());

    tokens.forget();

    assertEquals(Optional.empty(), tokens.find("a", 0));
  }

  @Test
  void what_was_looked_up_before_a_player_was_frozen_is_not_believed_after() {
    long before = tokens.generation();

    tokens.forget();
    keep("a", 1_000, before);

    assertEquals(Optional.empty(), tokens.find("a", 0));
  }

  private void keep(String token, long until, long generation) {
    tokens.keep(token, new Tokens.Verified(DEVICE, until, generation), 0);
  }
}
