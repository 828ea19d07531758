package org.estation.server.platform.config;

/**
 * A setting that cannot be used; the message names it and says what is allowed, in both languages.
 */
public final class BadSetting extends Exception {
  private static final long serialVersionUID = 1L;

  BadSetting(String zh, String en) {
    super(zh + "\n" + en);
  }
}
