package org.estation.server.media;

import java.util.List;
import org.estation.shared.program.Words;

/**
 * One refusal: why, and the facts its sentences name.
 *
 * @param details at most 300 characters each, in the order the code's texts number them
 */
public record Refusal(RefusalCode code, List<String> details) {
  private static final int LONGEST_DETAIL = 300;

  public Refusal {
    details = details.stream().map(Refusal::bounded).toList();
  }

  /** A refusal with these details. */
  public static Refusal of(RefusalCode code, Object... details) {
    return new Refusal(code, List.of(details).stream().map(String::valueOf).toList());
  }

  /** The Chinese and the English sentence. */
  public Words sentences() {
    return code.sentences(details);
  }

  private static String bounded(String detail) {
    return detail.length() <= LONGEST_DETAIL
        ? detail
        : detail.substring(0, LONGEST_DETAIL - 1) + "…";
  }
}
