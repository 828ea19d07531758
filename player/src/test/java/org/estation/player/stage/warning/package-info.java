@NullMarked
package org.estation.player.stage.warning;

import org.jspecify.annotations.NullMarked;
