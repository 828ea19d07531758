package org.estation.server.report.play;

import org.estation.server.ledger.ChainId;
import org.estation.server.report.play.SinglePlay.State;
import org.estation.shared.id.ScreenId;

/**
 * A readable record of the ledger.
 *
 * @param line its exact text
 * @param reason why it is not credible, empty where it is
 * @param start milliseconds since 1970 UTC
 * @param end milliseconds since 1970 UTC
 */
public record StoredRecord(
    ChainId chain,
    long number,
    String line,
    ScreenId screen,
    State state,
    String reason,
    long start,
    long end) {}
