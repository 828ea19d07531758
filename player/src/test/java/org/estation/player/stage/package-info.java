@NullMarked
package org.estation.player.stage;

import org.jspecify.annotations.NullMarked;
