package org.estation.bench.demo;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The demonstration's sentences, Chinese first and English second on one line. */
final class Words {
  private static final ResourceBundle CHINESE = bundle("zh");
  private static final ResourceBundle ENGLISH = bundle("en");

  private Words() {}

  /**
   * A sentence in both languages.
   *
   * @param key its key in the bundles
   * @param values what it names, in order; shown as they are
   */
  static String of(String key, Object... values) {
    Object[] texts = new Object[values.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = String.valueOf(values[i]);
    }
    return fill(CHINESE, key, texts) + " / " + fill(ENGLISH, key, texts);
  }

  private static String fill(ResourceBundle bundle, String key, Object[] texts) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        "org.estation.bench.demo.messages",
        Locale.of(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
