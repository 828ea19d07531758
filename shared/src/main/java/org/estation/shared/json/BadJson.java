package org.estation.shared.json;

/** Bytes that are not the JSON value they should be; the message says where and why. */
public final class BadJson extends Exception {
  private static final long serialVersionUID = 1L;

  private final String zh;

  /** Why the bytes were refused. */
  BadJson(Reason reason) {
    super(reason.en());
    zh = reason.zh();
  }

  /** Where and why in Chinese; a rule that a value breaks is told as it is written, in English. */
  public String inChinese() {
    return zh;
  }
}
