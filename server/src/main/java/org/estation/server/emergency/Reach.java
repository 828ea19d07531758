package org.estation.server.emergency;

import java.util.List;
import java.util.Set;
import org.estation.server.organisation.Organisation;
import org.estation.server.screen.HealthStore;
import org.estation.shared.id.UnitId;

/** Which screens an alert or a blackout is for, and which of them know of it. */
final class Reach {
  private final Organisation organisation;
  private final List<HealthStore.Contact> contacts;

  /** Looks at all screens as they are now. */
  Reach(Organisation organisation, HealthStore health) {
    this.organisation = organisation;
    this.contacts = health.contacts();
  }

  /**
   * Screens counted.
   *
   * @param screens in the units and below them
   * @param players those of them that have a player
   * @param told those of them whose player holds the document that says so
   */
  record Count(int screens, int players, int told) {}

  /** The screens in these units and below them. */
  Count of(List<UnitId> units, long afterVersion) {
    Set<UnitId> below = organisation.below(units);
    List<HealthStore.Contact> reached =
        contacts.stream().filter(contact -> below.contains(contact.screen().unit())).toList();
    List<HealthStore.Contact> players =
        reached.stream().filter(HealthStore.Contact::claimed).toList();
    long told = players.stream().filter(contact -> holds(contact, afterVersion)).count();
    return new Count(reached.size(), players.size(), (int) told);
  }

  private static boolean holds(HealthStore.Contact contact, long afterVersion) {
    HealthStore.Heard heard = contact.heard();
    return heard != null && heard.report().alerts() > afterVersion;
  }
}
