/** What alerts look like: their cards, and the band over their pictures and films. */
@NullMarked
package org.estation.player.stage.warning;

import org.jspecify.annotations.NullMarked;
