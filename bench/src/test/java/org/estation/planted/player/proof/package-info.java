/** A miniature of the system with planted violations. */
@NullMarked
package org.estation.planted.player.proof;

import org.jspecify.annotations.NullMarked;
