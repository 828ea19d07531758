/** Trusted time: the server's signed time, kept through restarts and never going back far. */
@NullMarked
package org.estation.player.clock;

import org.jspecify.annotations.NullMarked;
