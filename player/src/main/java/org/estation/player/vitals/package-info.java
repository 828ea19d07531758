/** How the machine is that the player runs on. */
@NullMarked
package org.estation.player.vitals;

import org.jspecify.annotations.NullMarked;
