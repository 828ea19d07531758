/** Proof of play: the journal on disk, the runs it is written from, and its way to the server. */
@NullMarked
package org.estation.player.proof;

import org.jspecify.annotations.NullMarked;
