package org.estation.planted.server.report;

import org.estation.planted.server.harvest.KnowsTheReport;

/** Would look back, which is allowed, but closes a cycle. */
public record Report(KnowsTheReport harvest) {}
