package org.estation.shared.program;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.estation.shared.id.Sha256;

/** One block of an {@link Article}. Texts are plain, at most 5,000 characters. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
  @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
  @JsonSubTypes.Type(value = Block.Point.class, name = "point"),
  @JsonSubTypes.Type(value = Block.Picture.class, name = "picture")
})
public sealed interface Block {
  /** The longest text of a block, in characters. */
  int LONGEST_TEXT = 5_000;

  /** A heading inside the article. */
  record Heading(String text) implements Block {
    public Heading {
      check(text);
    }
  }

  /** A paragraph. */
  record Paragraph(String text) implements Block {
    public Paragraph {
      check(text);
    }
  }

  /** One point of a list. */
  record Point(String text) implements Block {
    public Point {
      check(text);
    }
  }

  /**
   * A picture.
   *
   * @param hash one of the item's media
   * @param width pixels
   * @param height pixels
   * @param caption may be empty
   */
  record Picture(Sha256 hash, int width, int height, String caption) implements Block {
    public Picture {
      if (width < 1 || height < 1 || caption.length() > LONGEST_TEXT) {
        throw new IllegalArgumentException("a picture without size or with too long a caption");
      }
    }
  }

  private static void check(String text) {
    if (text.isBlank() || text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException("a block's text has 1 to " + LONGEST_TEXT + " characters");
    }
  }
}
