package org.estation.shared.id;

import java.util.regex.Pattern;

/** The form every id has on the wire; an id never names a folder's own or parent folder. */
final class IdText {
  private static final Pattern FORM = Pattern.compile("(?!\\.{1,2}$)[A-Za-z0-9._-]{1,64}");

  private IdText() {}

  static void check(String value) {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not an id of 1 to 64 letters, digits, '.', '_', '-'");
    }
  }
}
