package org.estation.player.clock;

/**
 * The server's time as one exchange found it.
 *
 * @param ticks the machine's ticks at which it holds
 * @param time milliseconds since 1970 UTC
 * @param uncertainty how far it may be off, milliseconds
 */
public record Measurement(long ticks, long time, long uncertainty) {}
