package org.estation.server.account;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.estation.server.platform.db.Database;
import org.estation.shared.id.Sha256;
import org.jdbi.v3.core.Handle;

/** Accounts, one-time links and sessions as they are stored. Secrets are stored as hashes only. */
final class AccountStore {
  private final Database database;

  AccountStore(Database database) {
    this.database = database;
  }

  /** Adds an account; false where the name is taken. */
  boolean add(String name, long now) {
    return database.write(handle ->
        handle.execute(
                "INSERT INTO account (name, password, created_at) VALUES (?, NULL, ?)"
                    + " ON CONFLICT (name) DO NOTHING",
                name,
                now)
            > 0);
  }

  boolean exists(String name) {
    return database.read(handle ->
        handle
            .createQuery("SELECT name FROM account WHERE name = :name")
            .bind("name", name)
            .mapTo(String.class)
            .findOne()
            .isPresent());
  }

  Optional<String> password(String name) {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT password FROM account WHERE name = :name AND password IS NOT NULL"
                    + " AND deactivated_at IS NULL")
            .bind("name", name)
            .mapTo(String.class)
            .findOne());
  }

  /** Whether nobody has set the account's password yet. */
  boolean awaitsPassword(String name) {
    return database.read(handle ->
        handle
            .createQuery("SELECT name FROM account WHERE name = :name AND password IS NULL")
            .bind("name", name)
            .mapTo(String.class)
            .findOne()
            .isPresent());
  }

  /**
   * Stores a link in place of the account's earlier ones; a deactivated account is active again.
   */
  void putLink(String secret, String name, long expiresAt) {
    database.writing(handle -> {
      handle.execute("UPDATE account SET deactivated_at = NULL WHERE name = ?", name);
      handle.execute("DELETE FROM one_time_link WHERE account = ?", name);
      insertSecret(handle, "one_time_link", secret, name, expiresAt);
    });
  }

  Optional<String> link(String secret, long now) {
    return owner("one_time_link", secret, now);
  }

  /**
   * Uses a link up: sets the password and ends the account's sessions; false where it is no longer
   * valid.
   */
  boolean useLink(String secret, String passwordHash, long now) {
    return database.write(handle -> {
      Optional<String> name = owner(handle, "one_time_link", secret, now);
      name.ifPresent(account -> {
        handle.execute("DELETE FROM one_time_link WHERE account = ?", account);
        handle.execute("DELETE FROM session WHERE account = ?", account);
        handle.execute("UPDATE account SET password = ? WHERE name = ?", passwordHash, account);
      });
      return name.isPresent();
    });
  }

  void putSession(String secret, String name, long now, long expiresAt) {
    database.writing(handle -> {
      handle.execute("DELETE FROM session WHERE expires_at <= ?", now);
      insertSecret(handle, "session", secret, name, expiresAt);
    });
  }

  Optional<String> session(String secret, long now) {
    return owner("session", secret, now);
  }

  void endSession(String secret) {
    database.writing(
        handle -> handle.execute("DELETE FROM session WHERE token_hash = ?", hash(secret)));
  }

  private Optional<String> owner(String table, String secret, long now) {
    return database.read(handle -> owner(handle, table, secret, now));
  }

  private static Optional<String> owner(Handle handle, String table, String secret, long now) {
    return handle
        .createQuery(
            "SELECT account FROM "
                + table
                + " WHERE token_hash = :hash AND expires_at > :now AND account IN"
                + " (SELECT name FROM account WHERE deactivated_at IS NULL)")
        .bind("hash", hash(secret))
        .bind("now", now)
        .mapTo(String.class)
        .findOne();
  }

  private static void insertSecret(
      Handle handle, String table, String secret, String name, long expiresAt) {
    handle.execute(
        "INSERT INTO " + table + " (token_hash, account, expires_at) VALUES (?, ?, ?)",
        hash(secret),
        name,
        expiresAt);
  }

  private static Sha256 hash(String secret) {
    return Sha256.of(secret.getBytes(StandardCharsets.UTF_8));
  }
}
