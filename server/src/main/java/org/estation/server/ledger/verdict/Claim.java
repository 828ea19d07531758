package org.estation.server.ledger.verdict;

import org.jspecify.annotations.Nullable;

/**
 * The time a readable record speaks of.
 *
 * @param region the region, or null where the record's program does not have it
 * @param day the local day of the start, days since 1970-01-01
 * @param start milliseconds since 1970 UTC
 * @param end milliseconds since 1970 UTC
 * @param unsure whether the device had no trusted time
 */
public record Claim(@Nullable String region, int day, long start, long end, boolean unsure) {}
