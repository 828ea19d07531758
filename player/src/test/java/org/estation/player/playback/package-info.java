@NullMarked
package org.estation.player.playback;

import org.jspecify.annotations.NullMarked;
