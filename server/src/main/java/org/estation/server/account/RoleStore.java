package org.estation.server.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estation.server.audit.AuditEntry;
import org.estation.server.audit.AuditStore;
import org.estation.server.platform.db.Database;
import org.estation.server.platform.http.Caller;
import org.estation.shared.id.UnitId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Accounts and what they are in which unit, as they are stored. */
final class RoleStore {
  private static final RowMapper<Appointment> APPOINTMENT =
      (row, context) ->
          new Appointment(Role.valueOf(row.getString("role")), new UnitId(row.getString("unit")));

  private static final RowMapper<Account> ACCOUNT =
      (row, context) -> {
        row.getLong("deactivated_at");
        boolean active = row.wasNull();
        return new Account(
            row.getString("name"),
            active,
            row.getString("password") == null,
            row.getLong("created_at"),
            List.of());
      };

  private final Database database;

  RoleStore(Database database) {
    this.database = database;
  }

  /** What an account may do. */
  List<Caller.Grant> grants(String name) {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT r.role, r.unit, u.parent FROM account_role r JOIN unit u ON u.id = r.unit"
                    + " WHERE r.account = :name")
            .bind("name", name)
            .map((row, context) ->
                new Caller.Grant(
                    new UnitId(row.getString("unit")),
                    row.getString("parent") == null,
                    Role.valueOf(row.getString("role")).rights()))
            .list());
  }

  /** One account. */
  Optional<Account> find(String name) {
    return database.read(handle -> {
      Map<String, List<Appointment>> roles = roles(handle, name, name);
      return handle
          .createQuery("SELECT * FROM account WHERE name = :name")
          .bind("name", name)
          .map(ACCOUNT)
          .findOne()
          .map(account -> account.with(roles.getOrDefault(name, List.of())));
    });
  }

  /** Accounts by name, behind this one. */
  List<Account> page(String after, int most) {
    return database.read(handle -> {
      List<Account> accounts =
          handle
              .createQuery("SELECT * FROM account WHERE name > :after ORDER BY name LIMIT :most")
              .bind("after", after)
              .bind("most", most)
              .map(ACCOUNT)
              .list();
      if (accounts.isEmpty()) {
        return accounts;
      }
      Map<String, List<Appointment>> roles =
          roles(handle, accounts.getFirst().name(), accounts.getLast().name());
      return accounts.stream()
          .map(account -> account.with(roles.getOrDefault(account.name(), List.of())))
          .toList();
    });
  }

  private static Map<String, List<Appointment>> roles(Handle handle, String first, String last) {
    Map<String, List<Appointment>> roles = new HashMap<>();
    handle
        .createQuery(
            "SELECT * FROM account_role WHERE account >= :first AND account <= :last"
                + " ORDER BY role, unit")
        .bind("first", first)
        .bind("last", last)
        .map((row, context) -> Map.entry(row.getString("account"), APPOINTMENT.map(row, context)))
        .forEach(held ->
            roles.computeIfAbsent(held.getKey(), _ -> new ArrayList<>()).add(held.getValue()));
    return roles;
  }

  /** Gives an account these roles in place of the ones it had. */
  void put(String name, List<Appointment> roles, AuditEntry entry) {
    database.writing(handle -> {
      handle.execute("DELETE FROM account_role WHERE account = ?", name);
      for (Appointment held : roles) {
        handle.execute(
            "INSERT INTO account_role (account, role, unit) VALUES (?, ?, ?)",
            name,
            held.role().name(),
            held.unit().value());
      }
      AuditStore.add(handle, entry);
    });
  }

  /** Makes an account an administrator of all units; false while there is no unit yet. */
  boolean makeAdministrator(String name) {
    return database.write(handle ->
        handle.execute(
                "INSERT INTO account_role (account, role, unit)"
                    + " SELECT ?, ?, id FROM unit WHERE parent IS NULL",
                name,
                Role.ADMINISTRATOR.name())
            > 0);
  }

  /** The topmost unit, where there is one yet. */
  Optional<UnitId> top() {
    return database.read(handle ->
        handle
            .createQuery("SELECT id FROM unit WHERE parent IS NULL")
            .map((row, context) -> new UnitId(row.getString("id")))
            .findFirst());
  }

  /** Shuts an account: its sessions and links end. */
  void deactivate(String name, AuditEntry entry) {
    database.writing(handle -> {
      handle.execute("UPDATE account SET deactivated_at = ? WHERE name = ?", entry.at(), name);
      handle.execute("DELETE FROM session WHERE account = ?", name);
      handle.execute("DELETE FROM one_time_link WHERE account = ?", name);
      AuditStore.add(handle, entry);
    });
  }

  /** Notes that a link was made. */
  void note(AuditEntry entry) {
    database.writing(handle -> AuditStore.add(handle, entry));
  }
}
