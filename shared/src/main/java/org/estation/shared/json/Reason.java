package org.estation.shared.json;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Where and why bytes are not the value they should be, in both languages. */
record Reason(String zh, String en) {
  private static final int LONGEST = 500;
  private static final ResourceBundle ZH = bundle("zh");
  private static final ResourceBundle EN = bundle("en");

  Reason {
    zh = bounded(zh);
    en = bounded(en);
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        Reason.class.getPackageName() + ".reasons",
        Locale.forLanguageTag(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** A reason of the bundles with its values. */
  static Reason of(String key, Object... values) {
    return new Reason(say(ZH, key, values), say(EN, key, values));
  }

  /** A rule as a constructor names it. */
  static Reason rule(String rule) {
    return new Reason(rule, rule);
  }

  /** The same with the path to the value; an empty path is the whole value. */
  Reason at(String path) {
    return path.isEmpty() ? this : new Reason(say(ZH, "at", path, zh), say(EN, "at", path, en));
  }

  /** The same with a place in the text. */
  Reason at(int line, int column) {
    return new Reason(
        say(ZH, "at.line", number(line), number(column), zh),
        say(EN, "at.line", number(line), number(column), en));
  }

  private static String number(int value) {
    return String.valueOf(value);
  }

  private static String say(ResourceBundle bundle, String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }

  private static String bounded(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
