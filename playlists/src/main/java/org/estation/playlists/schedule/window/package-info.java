/** Windows: on which days, and when on each of them. */
@NullMarked
package org.estation.playlists.schedule.window;

import org.jspecify.annotations.NullMarked;
