package org.estation.player.playback;

import org.estation.shared.assignment.Assignment;
import org.estation.shared.program.Program;

/** One verified assignment with the verified program it names. */
public record Generation(Assignment assignment, Program program) {}
