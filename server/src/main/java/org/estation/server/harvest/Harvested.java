package org.estation.server.harvest;

import java.util.List;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SourceId;
import org.estation.shared.program.ItemKind;
import org.estation.shared.program.ProgramItem.Media;
import org.jspecify.annotations.Nullable;

/**
 * An item as it comes in, with all its bytes kept.
 *
 * @param sourceName the source's name, which stays with the item
 * @param title 1 to 200 characters
 * @param summary may be empty, at most 2,000 characters
 * @param credit the authority its facts rest on; may be empty
 * @param origin address of the original, or null
 * @param duration milliseconds, 3 s to 4 h
 * @param width pixels of the main medium, 0 where it has none
 * @param height pixels of the main medium, 0 where it has none
 * @param topics ids of topics
 * @param media its files, the main one first
 * @param thumbnail a small JPEG, or null
 */
public record Harvested(
    SourceId source,
    String sourceName,
    ItemKind kind,
    String title,
    String summary,
    String credit,
    @Nullable String origin,
    long duration,
    int width,
    int height,
    List<String> topics,
    List<Media> media,
    @Nullable Sha256 thumbnail) {
  public Harvested {
    topics = List.copyOf(topics);
    media = List.copyOf(media);
  }
}
