package org.estation.seeds.draw;

import java.util.List;

/** A piece of an item's text, in the order in which it is read. */
sealed interface Block {

  /** A heading over what follows. */
  record Heading(String text) implements Block {}

  /** A paragraph of plain text. */
  record Paragraph(String text) implements Block {}

  /** A list of short points. */
  record Points(List<String> items) implements Block {
    public Points {
      items = List.copyOf(items);
    }
  }

  /** An illustration, named as in the {@link Catalogue}, with the line under it. */
  record Figure(String drawing, String caption) implements Block {}
}
