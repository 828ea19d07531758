package org.estation.server.platform.http;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.estation.shared.device.Problem;
import org.estation.shared.program.Words;
import org.jspecify.annotations.Nullable;

/** Turns codes into problems with texts in both languages. */
public final class Problems {
  private static final String BUNDLE = "org.estation.server.problems";
  private static final ResourceBundle ZH = bundle("zh");
  private static final ResourceBundle EN = bundle("en");

  private Problems() {}

  /** The problem of a refusal. */
  public static Problem of(Refusal refusal) {
    Words told = refusal.detail();
    if (told != null) {
      return new Problem(
          "about:blank",
          refusal.status(),
          refusal.code(),
          text(ZH, "FILE_REFUSED.title"),
          text(EN, "FILE_REFUSED.title"),
          told.zh(),
          told.en(),
          null);
    }
    return of(refusal.status(), refusal.code(), refusal.expected(), refusal.values());
  }

  static Problem of(int status, String code, @Nullable Long expected, Object... values) {
    return new Problem(
        "about:blank",
        status,
        code,
        text(ZH, code + ".title", values),
        text(EN, code + ".title", values),
        text(ZH, code + ".detail", values),
        text(EN, code + ".detail", values),
        expected);
  }

  private static String text(ResourceBundle bundle, String key, Object... values) {
    try {
      return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    } catch (MissingResourceException e) {
      throw new IllegalStateException("no text for " + key, e);
    }
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        BUNDLE,
        Locale.of(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
