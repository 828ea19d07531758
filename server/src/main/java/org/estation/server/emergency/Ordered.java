package org.estation.server.emergency;

/**
 * Who ordered something.
 *
 * @param by the account
 * @param at milliseconds since 1970 UTC
 * @param afterVersion the version of the alerts document before it; later ones hold it
 */
record Ordered(String by, long at, long afterVersion) {}
