/** Playlists: which items, in which order. */
@NullMarked
package org.estation.server.playlist;

import org.jspecify.annotations.NullMarked;
