/** The engine: what plays on a screen at any instant, and why. */
@NullMarked
package org.estation.playlists;

import org.jspecify.annotations.NullMarked;
