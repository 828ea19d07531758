@NullMarked
package org.estation.player.vlc;

import org.jspecify.annotations.NullMarked;
