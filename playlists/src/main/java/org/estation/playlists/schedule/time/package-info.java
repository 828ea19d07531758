/** Local days and times of day, as rules name them. */
@NullMarked
package org.estation.playlists.schedule.time;

import org.jspecify.annotations.NullMarked;
