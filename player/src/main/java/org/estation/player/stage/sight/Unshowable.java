package org.estation.player.stage.sight;

/** Something cannot be shown; the reason is one of the codes of playback. */
public final class Unshowable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /** Cannot be shown for this reason. */
  public Unshowable(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** The code of the reason. */
  public String reason() {
    return reason;
  }
}
