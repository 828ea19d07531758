package org.estation.server.emergency.withdrawal;

/**
 * A decision that no screen shows something any more.
 *
 * @param id grows with time
 * @param title of the item or source when it was withdrawn
 * @param reason why, 1 to 200 characters
 * @param by the account that withdrew it
 * @param at milliseconds since 1970 UTC
 * @param afterVersion the version of the alerts document before; later ones name it while it is
 *     open
 * @param open whether a screen may still hold a program that names it
 */
record Withdrawal(
    String id,
    Subject subject,
    String title,
    String reason,
    String by,
    long at,
    long afterVersion,
    boolean open) {}
