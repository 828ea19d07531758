/** The player's dealings with its server: what to hold, fetched, verified and reported. */
@NullMarked
package org.estation.player.sync;

import org.jspecify.annotations.NullMarked;
