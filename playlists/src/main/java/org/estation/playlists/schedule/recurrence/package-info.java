/** Recurrences as RFC 5545 defines them, at the level of days. */
@NullMarked
package org.estation.playlists.schedule.recurrence;

import org.jspecify.annotations.NullMarked;
