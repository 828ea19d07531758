package org.estation.playlists.schedule.calendar;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.estation.playlists.schedule.time.DailyInterval;
import org.estation.shared.program.Words;

/** Days that have a name, so that windows can open on them or never on them. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Workdays.class, name = "workdays"),
  @JsonSubTypes.Type(value = Ranges.class, name = "ranges"),
  @JsonSubTypes.Type(value = Recurring.class, name = "recurring"),
  @JsonSubTypes.Type(value = SchoolDays.class, name = "schoolDays"),
  @JsonSubTypes.Type(value = KeyDate.Fixed.class, name = "fixed"),
  @JsonSubTypes.Type(value = KeyDate.Nth.class, name = "nth"),
  @JsonSubTypes.Type(value = KeyDate.Announced.class, name = "announced")
})
public sealed interface NamedCalendar permits Workdays, Ranges, Recurring, SchoolDays, KeyDate {
  /** What rules call it, unique among calendars. */
  String name();

  /** What people call it, at most 60 characters each. */
  Words words();

  /** The calendars it is made from. */
  default List<String> parts() {
    return List.of();
  }

  /** The hours of a window on it that says none; none when that is open the whole day. */
  default List<DailyInterval> hours() {
    return List.of();
  }
}
