package org.estation.planted.server.harvest;

import org.estation.planted.server.report.Report;

/** Would look ahead. */
public record KnowsTheReport(Report report) {}
