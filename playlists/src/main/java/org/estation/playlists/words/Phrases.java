package org.estation.playlists.words;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * The phrases of one language: those of a bundle, those that all have, and how things are listed.
 */
public final class Phrases {
  private static final String COMMON = Phrases.class.getPackageName() + ".common";
  private static final int MOST_LISTED = 6;
  private static final Pattern HAN_BESIDE_DIGIT =
      Pattern.compile("(?<=\\p{IsHan})(?=[0-9])|(?<=[0-9])(?=\\p{IsHan})");

  private final ResourceBundle own;
  private final ResourceBundle common;

  /**
   * The phrases of a bundle.
   *
   * @param bundle its name with its package
   * @param language zh or en
   */
  public Phrases(String bundle, String language) {
    own = load(bundle, language);
    common = load(COMMON, language);
  }

  private static ResourceBundle load(String bundle, String language) {
    return ResourceBundle.getBundle(
        bundle,
        Locale.forLanguageTag(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** A phrase with its values. Numbers are given as texts, so that none is grouped. */
  public String say(String key, String... values) {
    String phrase = own.containsKey(key) ? own.getString(key) : common.getString(key);
    return new MessageFormat(phrase, Locale.ROOT).format(values);
  }

  /** A text with the space that stands between a Chinese character and a digit. */
  public static String spaced(String text) {
    return HAN_BESIDE_DIGIT.matcher(text).replaceAll(" ");
  }

  /** Such as {@code a、b} and {@code a, b and c}; of a long list its beginning and how many more. */
  public String list(List<String> texts) {
    return list("more", texts);
  }

  /** Lists texts; the key says of what a long list has more. */
  public String list(String more, List<String> texts) {
    int size = texts.size();
    if (size > MOST_LISTED) {
      String shown = String.join(say("comma"), texts.subList(0, MOST_LISTED - 1));
      return say(more, shown, String.valueOf(moreOrAll(size)));
    }
    return size < 2
        ? String.join("", texts)
        : String.join(say("comma"), texts.subList(0, size - 1)) + say("and") + texts.getLast();
  }

  /** Chinese names the beginning and counts all, English counts the rest. */
  private int moreOrAll(int size) {
    return isChinese() ? size : size - MOST_LISTED + 1;
  }

  /** Whether this is Chinese, in which a date begins with its year; else it is English. */
  public boolean isChinese() {
    return common.getLocale().getLanguage().equals(Locale.CHINESE.getLanguage());
  }
}
