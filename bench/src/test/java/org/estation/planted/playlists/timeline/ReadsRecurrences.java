package org.estation.planted.playlists.timeline;

import org.dmfs.rfc5545.Weekday;

final class ReadsRecurrences {
  Weekday firstOfWeek() {
    return Weekday.MO;
  }
}
