package org.estation.player.stage.page;

/**
 * One line of text on a page. Lengths are in the units of the scene.
 *
 * @param text the words
 * @param style how they are set
 * @param opens whether it is the first line of its block
 * @param height from its top to the next line's
 * @param gap room above it, unless it is a page's first
 * @param keep whether the next line has to be on the same page
 */
record Row(String text, Style style, boolean opens, double height, double gap, boolean keep) {
  /** What a line is part of. */
  enum Style {
    /** A heading. */
    HEADING,
    /** A paragraph. */
    BODY,
    /** A point of a list; its first line has a mark before it. */
    POINT
  }
}
