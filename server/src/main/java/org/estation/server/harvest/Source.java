package org.estation.server.harvest;

import java.net.URI;
import org.estation.server.media.Refusal;
import org.estation.shared.id.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * A listed source; only listed ones are harvested (Y-09), and an account of a platform is a source
 * of its own (Y-10).
 *
 * @param name for people, 1 to 100 characters
 * @param feed address of its RSS, Atom or Media RSS feed
 * @param trusted whether its items go to the library without a review
 * @param lastRun when it was harvested last, in milliseconds since 1970 UTC, or null
 * @param lastReason what was wrong with the feed then, or null
 */
public record Source(
    SourceId id,
    String name,
    URI feed,
    boolean trusted,
    @Nullable Long lastRun,
    @Nullable Refusal lastReason) {}
