package org.estation.shared.trust;

/** A signed text that is not to be believed; the message says why, without the text. */
public final class BadSignature extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why the text is not believed. */
  public BadSignature(String reason) {
    super(reason);
  }
}
