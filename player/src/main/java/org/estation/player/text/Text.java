package org.estation.player.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.estation.shared.program.Words;

/** The player's sentences, from its two message bundles. */
public final class Text {
  private static final ResourceBundle CHINESE = bundle("zh");
  private static final ResourceBundle ENGLISH = bundle("en");

  private Text() {}

  /**
   * The sentence of this key in both languages.
   *
   * @param arguments what the sentence names, in order
   */
  public static Words of(String key, Object... arguments) {
    Object[] texts = new Object[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = String.valueOf(arguments[i]);
    }
    return new Words(fill(CHINESE, key, texts), fill(ENGLISH, key, texts));
  }

  private static String fill(ResourceBundle bundle, String key, Object[] arguments) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        "org.estation.player.text.messages",
        Locale.of(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
