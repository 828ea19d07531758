package org.estation.player.cache;

import org.estation.shared.id.Sha256;

/**
 * A file to fetch.
 *
 * @param size bytes, as the signed assignment or its program says
 */
public record Wanted(Sha256 hash, long size) {}
