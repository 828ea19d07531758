package org.estation.server.audit;

import org.estation.server.platform.http.Refusal;

/** Why somebody did something, in their own words. */
public final class Reason {
  private static final int LONGEST = 200;

  private Reason() {}

  /** What was typed, without blanks around it; refused where it is empty or too long. */
  public static String checked(String typed) {
    String bare = typed.strip();
    if (bare.isEmpty() || bare.length() > LONGEST) {
      throw new Refusal(422, "REASON", LONGEST);
    }
    return bare;
  }
}
