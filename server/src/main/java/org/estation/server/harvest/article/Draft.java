package org.estation.server.harvest.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.estation.server.media.Refusal;
import org.estation.shared.program.Block;

/** An article whose pictures are still to be fetched. */
public sealed interface Draft {
  /**
   * A legible article.
   *
   * @param parts in reading order
   * @param characters of its text, white space left out
   */
  record Legible(List<Part> parts, int characters) implements Draft {
    public Legible {
      parts = List.copyOf(parts);
    }

    /** The pictures it shows, each once, in order. */
    public List<URI> pictures() {
      return parts.stream()
          .filter(Part.Illustration.class::isInstance)
          .map(part -> ((Part.Illustration) part).address())
          .distinct()
          .toList();
    }

    /** The same with this picture at its head, unless the article shows it already. */
    public Legible withLead(URI picture) {
      if (pictures().contains(picture)) {
        return this;
      }
      List<Part> all = new ArrayList<>(parts);
      all.addFirst(new Part.Illustration(picture, ""));
      return new Legible(all, characters);
    }
  }

  /** Nothing a screen could show. */
  record Refused(Refusal why) implements Draft {}

  /** One part of an article. */
  sealed interface Part {
    /** A block as it will be shown. */
    record Text(Block block) implements Part {}

    /**
     * A picture to fetch.
     *
     * @param caption may be empty
     */
    record Illustration(URI address, String caption) implements Part {}
  }
}
