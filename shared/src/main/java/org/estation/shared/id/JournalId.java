package org.estation.shared.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One journal of a device; a device that lost its journal starts a new one.
 *
 * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
 */
public record JournalId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public JournalId {
    IdText.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
