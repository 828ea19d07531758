package org.estation.player.proof;

import org.estation.shared.id.JournalId;
import org.estation.shared.id.Sha256;

/**
 * What the first line of a journal's file says.
 *
 * @param journal the journal
 * @param first number of the file's first record
 * @param previous the chain's hash before it
 * @param created when the file was begun, milliseconds since 1970 UTC
 */
record Head(JournalId journal, long first, Sha256 previous, long created) {}
