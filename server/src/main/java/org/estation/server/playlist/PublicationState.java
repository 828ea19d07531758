package org.estation.server.playlist;

import java.util.List;
import java.util.Optional;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.id.ScreenId;
import org.estation.shared.program.Layer;
import org.jspecify.annotations.Nullable;

/**
 * What of a playlist is on screens, as the console API shows it.
 *
 * @param firstDay as YYYY-MM-DD
 * @param lastDay as YYYY-MM-DD, or null
 * @param publishedAt milliseconds since 1970 UTC
 * @param reached screens whose player follows the newest assignment
 */
public record PublicationState(
    List<ScreenId> screens,
    Layer layer,
    int weight,
    String firstDay,
    @Nullable String lastDay,
    long publishedAt,
    String publishedBy,
    int reached) {

  /** Where playlists learn what is published of them; publishing itself comes after them. */
  public interface Lookup {
    /** What of a playlist is on screens; empty where nothing is. */
    Optional<Published> of(PlaylistId playlist);
  }

  /**
   * A state with the entries that are on screens.
   *
   * @param entries the items as they were published
   */
  public record Published(PublicationState state, List<ItemId> entries) {}
}
