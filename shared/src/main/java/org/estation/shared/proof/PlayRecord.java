package org.estation.shared.proof;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * One record of a device's journal. Its exact JSON bytes are one line; h(n) = SHA-256(h(n−1) ‖
 * line), h(0) being the SHA-256 of no bytes.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Run.class, name = "run"),
  @JsonSubTypes.Type(value = Play.class, name = "play")
})
public sealed interface PlayRecord permits Run, Play {
  /** Its number in the journal, from 1 without gaps. */
  long number();

  /** Where it was made and by what clock. */
  Circumstances circumstances();

  /** The region of the picture it speaks of. */
  String region();

  /** First instant it speaks of, milliseconds since 1970 UTC. */
  long start();

  /** End of what it speaks of, milliseconds since 1970 UTC. */
  long end();
}
