package org.estation.server.emergency;

import java.util.List;
import org.estation.shared.alerts.Alert;
import org.estation.shared.id.AlertId;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.UnitId;
import org.estation.shared.program.ProgramItem.Media;

/**
 * An alert as it was raised.
 *
 * @param items the pictures and films that go with it
 * @param from first instant it is shown, milliseconds since 1970 UTC
 * @param until first instant it is not shown any more
 * @param raised who raised it, and when
 */
record RaisedAlert(
    AlertId id,
    Alert.Level level,
    boolean drill,
    String headline,
    String text,
    List<UnitId> units,
    List<ItemId> items,
    long from,
    long until,
    Ordered raised) {
  RaisedAlert {
    units = List.copyOf(units);
    items = List.copyOf(items);
  }

  /** The alert as players get it, with these media. */
  Alert withMedia(List<Media> media) {
    return new Alert(id, level, drill, headline, text, units, media, from, until);
  }

  /** The same, raised after this version of the document. */
  RaisedAlert after(long version) {
    Ordered order = new Ordered(raised.by(), raised.at(), version);
    return new RaisedAlert(id, level, drill, headline, text, units, items, from, until, order);
  }
}
