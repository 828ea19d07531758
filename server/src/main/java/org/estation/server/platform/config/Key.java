package org.estation.server.platform.config;

import java.util.Locale;
import java.util.function.Function;

/**
 * One key of the configuration.
 *
 * @param name as it stands in {@code estation.properties}, such as {@code server.port}
 * @param fallback the text that counts where the key is not set
 * @param reader makes the value of a text, and throws {@link IllegalArgumentException} where it
 *     cannot
 * @param allowedZh what is allowed, in Chinese
 * @param allowedEn what is allowed, in English
 */
record Key<T>(
    String name, String fallback, Function<String, T> reader, String allowedZh, String allowedEn) {

  /** The environment variable of the key, such as {@code ESTATION_SERVER_PORT}. */
  String variable() {
    return "ESTATION_" + name.toUpperCase(Locale.ROOT).replace('.', '_');
  }
}
