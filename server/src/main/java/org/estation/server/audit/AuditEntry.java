package org.estation.server.audit;

/**
 * Something that somebody did.
 *
 * @param id grows with time
 * @param at when, milliseconds since 1970 UTC
 * @param account who
 * @param action what, a stable word such as {@code ALERT_RAISED}
 * @param subject the id of what it was done to
 * @param title what it was done to, for people; may be empty
 * @param reason why, in the words of who did it; may be empty
 */
public record AuditEntry(
    String id,
    long at,
    String account,
    String action,
    String subject,
    String title,
    String reason) {}
