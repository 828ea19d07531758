/** A miniature of the system with planted violations. */
@NullMarked
package org.estation.planted.playlists.timeline;

import org.jspecify.annotations.NullMarked;
