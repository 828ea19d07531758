/** What rules of bookings name: calendars, key dates and share groups. */
@NullMarked
package org.estation.server.schedule;

import org.jspecify.annotations.NullMarked;
