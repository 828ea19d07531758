package org.estation.player.proof;

import org.estation.player.fault.Faults;

/**
 * Where proof of play is written.
 *
 * @param journals for what is settled
 * @param checkpoint for what is still open
 * @param faults for what could not be written
 */
public record Books(Journals journals, Checkpoint checkpoint, Faults faults) {}
