package org.estation.server.library;

import java.util.List;
import org.estation.server.harvest.Harvested;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.SourceId;
import org.estation.shared.program.ItemKind;
import org.jspecify.annotations.Nullable;

/** An item as the console API shows it ({@code Item} in the contract). */
public record ItemView(
    ItemId id,
    ItemKind kind,
    String title,
    String summary,
    String credit,
    @Nullable String origin,
    long duration,
    long bytes,
    int width,
    int height,
    SourceId source,
    String sourceName,
    List<Topics.Topic> topics,
    String approvedBy,
    long addedAt,
    boolean withdrawn) {

  /** The view of an item. */
  public static ItemView of(Item item, Topics topics) {
    Harvested content = item.content();
    return new ItemView(
        item.id(),
        content.kind(),
        content.title(),
        content.summary(),
        content.credit(),
        content.origin(),
        content.duration(),
        item.bytes(),
        content.width(),
        content.height(),
        content.source(),
        content.sourceName(),
        topics.of(content.topics()),
        item.approval().by(),
        item.addedAt(),
        item.withdrawn());
  }
}
