package org.estation.player.sync;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.estation.shared.trust.DeviceToken;
import org.jspecify.annotations.Nullable;

/** Signs the tokens by which the server knows this player, and uses each for some minutes. */
final class Tokens implements Supplier<String> {
  private static final long USED = (DeviceToken.LIFE - 60) * 1_000;

  private final Supplier<Identity> identity;
  private final LongSupplier now;
  private String token = "";
  private @Nullable Identity signer;
  private long signed;

  /**
   * Tokens of this player.
   *
   * @param now milliseconds since 1970 UTC
   */
  Tokens(Supplier<Identity> identity, LongSupplier now) {
    this.identity = identity;
    this.now = now;
  }

  @Override
  public synchronized String get() {
    Identity me = identity.get();
    long time = now.getAsLong();
    if (!me.equals(signer) || time < signed || time - signed > USED) {
      if (me.root() == null) {
        throw new IllegalStateException("a token is for a server that is known");
      }
      token = DeviceToken.sign(me.key(), me.root(), time);
      signer = me;
      signed = time;
    }
    return token;
  }

  /** Signs the next one anew, because the server did not take the last. */
  synchronized void forget() {
    signer = null;
  }
}
