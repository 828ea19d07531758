/**
 * Compiles rules into programs: every rule becomes plain days, and the zone becomes plain offsets.
 */
@NullMarked
package org.estation.playlists.schedule;

import org.jspecify.annotations.NullMarked;
