package org.estation.server.account;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.estation.server.audit.AuditEntry;
import org.estation.server.platform.db.Database;
import org.estation.server.platform.http.Caller;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.http.Right;
import org.estation.server.platform.time.Ids;
import org.estation.shared.id.UnitId;

/**
 * What administrators do with accounts. An administrator of some units gives and takes roles in
 * those units, and makes links for and deactivates accounts that have roles in no others: else a
 * link for a higher account would make one a higher administrator. Nobody changes what is their
 * own, so there is always an administrator left.
 */
public final class Appointments {
  private static final int MOST_ROLES = 32;

  private final Accounts accounts;
  private final RoleStore store;
  private final InstantSource clock;
  private final Ids ids;
  private final Function<Collection<UnitId>, Set<UnitId>> below;

  /**
   * The accounts in this database.
   *
   * @param below the units that belong to one of some units, those themselves included
   */
  public Appointments(
      Accounts accounts,
      Database database,
      Ground ground,
      Function<Collection<UnitId>, Set<UnitId>> below) {
    this.accounts = accounts;
    this.store = new RoleStore(database);
    this.clock = ground.clock();
    this.ids = ground.ids();
    this.below = below;
  }

  /** Time and ids. */
  public record Ground(InstantSource clock, Ids ids) {}

  /** Who an account is when it makes calls. */
  Caller caller(String name) {
    return new Caller(name, store.grants(name), below);
  }

  /** Accounts by name, behind this one. */
  List<Account> page(String after, int most) {
    return store.page(after, most);
  }

  /** One account. */
  Account get(String name) {
    return store.find(name).orElseThrow(() -> new Refusal(404, "ACCOUNT_UNKNOWN", name));
  }

  /** Adds an account with these roles; gives the secret of its one-time link. */
  String add(Caller by, String name, List<Appointment> roles) {
    checkMine(by, checked(roles));
    accounts.add(name);
    store.put(name, roles, entry(by, "ACCOUNT_ADDED", name, words(roles)));
    return accounts.newLink(name);
  }

  /** Gives an account these roles in place of the ones it has. */
  Account appoint(Caller by, String name, List<Appointment> roles) {
    List<Appointment> before = get(name).roles();
    checkNotOwn(by, name);
    Set<Appointment> changed = new HashSet<>(checked(roles));
    changed.addAll(before);
    changed.removeIf(role -> roles.contains(role) && before.contains(role));
    checkMine(by, changed);
    store.put(name, roles, entry(by, "ROLES_CHANGED", name, words(roles)));
    return get(name);
  }

  /** The secret of a new one-time link; it lets a deactivated account in again. */
  String link(Caller by, String name) {
    checkMine(by, get(name).roles());
    store.note(entry(by, "LINK_MADE", name, ""));
    return accounts.newLink(name);
  }

  /** Shuts an account until it gets a new link. */
  void deactivate(Caller by, String name) {
    checkMine(by, get(name).roles());
    checkNotOwn(by, name);
    store.deactivate(name, entry(by, "ACCOUNT_DEACTIVATED", name, ""));
  }

  private List<Appointment> checked(List<Appointment> roles) {
    List<UnitId> units = roles.stream().map(Appointment::unit).distinct().toList();
    boolean known = units.stream().noneMatch(unit -> below.apply(List.of(unit)).isEmpty());
    boolean distinct = new HashSet<>(roles).size() == roles.size();
    if (roles.size() > MOST_ROLES || !distinct || !known) {
      throw new Refusal(422, "ROLES", MOST_ROLES);
    }
    return roles;
  }

  private static void checkMine(Caller by, Collection<Appointment> roles) {
    by.require(Right.ADMINISTER, roles.stream().map(Appointment::unit).toList());
  }

  private static void checkNotOwn(Caller by, String name) {
    if (by.name().equals(name)) {
      throw new Refusal(409, "OWN_ACCOUNT");
    }
  }

  private AuditEntry entry(Caller by, String action, String name, String reason) {
    return new AuditEntry(ids.next(), clock.millis(), by.name(), action, name, name, reason);
  }

  private static String words(List<Appointment> roles) {
    return roles.stream()
        .map(held -> held.role() + " " + held.unit())
        .collect(Collectors.joining(", "));
  }
}
