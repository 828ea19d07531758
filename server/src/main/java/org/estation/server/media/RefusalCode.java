package org.estation.server.media;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.estation.shared.program.Words;

/**
 * The name of a reason to refuse something, with a Chinese and an English sentence that say what is
 * wrong and what to do. Implemented by enums whose package holds {@code messages_zh.properties} and
 * {@code messages_en.properties} with one key for each constant.
 */
public interface RefusalCode {
  /** The code in API answers and tables, such as {@code PICTURE_BROKEN}. */
  String name();

  /** Both sentences, the details filled in where the texts name them by number. */
  default Words sentences(List<String> details) {
    return new Words(sentence(Locale.CHINESE, details), sentence(Locale.ENGLISH, details));
  }

  private String sentence(Locale language, List<String> details) {
    String bundle = getClass().getPackageName() + ".messages";
    String pattern = ResourceBundle.getBundle(bundle, language).getString(name());
    return new MessageFormat(pattern, Locale.ROOT).format(details.toArray());
  }
}
