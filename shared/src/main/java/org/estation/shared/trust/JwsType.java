package org.estation.shared.trust;

/** What a signed text is for. A text signed for one purpose is refused for every other. */
public enum JwsType {
  /** The server's time, answering a nonce. */
  TIME("estation-time+jws"),
  /** The server's list of online keys, signed by its root key. */
  KEYS("estation-keys+jws"),
  /** A screen's assignment. */
  ASSIGNMENT("estation-assignment+jws"),
  /** The alerts, blackouts and withdrawals in force. */
  ALERTS("estation-alerts+jws"),
  /** A device's batch of play records. */
  PLAYS("estation-plays+jws"),
  /** The token a device signs to call the server. */
  DEVICE("estation-device+jwt");

  private final String text;

  JwsType(String text) {
    this.text = text;
  }

  /** The {@code typ} header. */
  public String text() {
    return text;
  }
}
