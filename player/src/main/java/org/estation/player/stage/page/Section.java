package org.estation.player.stage.page;

import java.util.ArrayList;
import java.util.List;
import org.estation.shared.program.Block;
import org.jspecify.annotations.Nullable;

/**
 * The part of an article that one picture goes with. What stands before an article's first picture
 * goes with that picture.
 *
 * @param picture the picture, or null in an article without any
 * @param words the blocks of text, in their order; may be empty when there is a picture
 */
record Section(Block.@Nullable Picture picture, List<Block> words) {
  Section {
    words = List.copyOf(words);
  }

  /** The sections of an article's blocks. */
  static List<Section> of(List<Block> blocks) {
    List<Section> sections = new ArrayList<>();
    List<Block> words = new ArrayList<>();
    Block.Picture picture = null;
    for (Block block : blocks) {
      if (block instanceof Block.Picture next) {
        if (picture != null) {
          sections.add(new Section(picture, words));
          words.clear();
        }
        picture = next;
      } else {
        words.add(block);
      }
    }
    sections.add(new Section(picture, words));
    return sections;
  }
}
