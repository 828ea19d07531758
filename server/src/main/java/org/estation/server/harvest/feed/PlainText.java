package org.estation.server.harvest.feed;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Texts for people out of what feeds write, markup or not. */
public final class PlainText {
  private PlainText() {}

  /** The text without markup, its white space made single, cut where it is too long. */
  public static String of(@Nullable String markup, int longest) {
    return markup == null ? "" : cut(Jsoup.parseBodyFragment(markup).text(), longest);
  }

  /** The text, or so much of it, with an ellipsis, as has {@code longest} characters. */
  public static String cut(String text, int longest) {
    String bare = text.strip();
    if (bare.length() <= longest) {
      return bare;
    }
    int end = longest - 1;
    return bare.substring(0, Character.isHighSurrogate(bare.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
