package org.estation.player.sync;

import org.estation.player.cache.Cache;
import org.estation.player.clock.ServerClock;
import org.estation.player.proof.Books;
import org.estation.player.proof.RunKeeper;

/**
 * What a player has of its own.
 *
 * @param identity who it is
 * @param clock what time it is
 * @param cache the files it holds
 * @param books where proof of play is written
 * @param keeper who writes it
 */
public record Holds(
    Identity identity, ServerClock clock, Cache cache, Books books, RunKeeper keeper) {}
