@NullMarked
package org.estation.player.playback.loop;

import org.jspecify.annotations.NullMarked;
