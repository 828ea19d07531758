/** Named calendars: workdays, school holidays, key dates. */
@NullMarked
package org.estation.playlists.schedule.calendar;

import org.jspecify.annotations.NullMarked;
