package org.estation.shared.program;

import java.util.List;

/**
 * An article as a player shows it: plain blocks, no markup. Its JSON bytes are the article's
 * rendition.
 *
 * @param title at most 200 characters
 * @param blocks 1 to 500 blocks in reading order
 */
public record Article(String title, List<Block> blocks) {
  private static final int MOST_BLOCKS = 500;
  private static final int LONGEST_TITLE = 200;

  public Article {
    blocks = List.copyOf(blocks);
    if (title.length() > LONGEST_TITLE) {
      throw new IllegalArgumentException("an article's title has at most 200 characters");
    }
    if (blocks.isEmpty() || blocks.size() > MOST_BLOCKS) {
      throw new IllegalArgumentException("an article has 1 to " + MOST_BLOCKS + " blocks");
    }
  }
}
