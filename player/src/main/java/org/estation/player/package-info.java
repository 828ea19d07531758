/** The player: fetches, caches, loops and proves. */
@NullMarked
package org.estation.player;

import org.jspecify.annotations.NullMarked;
