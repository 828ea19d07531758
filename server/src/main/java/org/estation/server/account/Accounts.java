package org.estation.server.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.estation.server.audit.AuditEntry;
import org.estation.server.platform.db.Database;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.time.Ids;
import org.estation.shared.id.UnitId;

/**
 * Accounts: nobody has one by default, a one-time link sets the password, a password opens a
 * session.
 */
public final class Accounts {
  /** How long a one-time link can be used. */
  public static final Duration LINK_LIFE = Duration.ofHours(24);

  /** How long a session lasts. */
  public static final Duration SESSION_LIFE = Duration.ofHours(12);

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._-]{1,64}");
  private static final String NOBODYS_PASSWORD = Password.hash("nobody's", new SecureRandom());

  private final AccountStore store;
  private final RoleStore roles;
  private final InstantSource clock;
  private final Ids ids;
  private final SecureRandom random = new SecureRandom();
  private final Attempts attempts;

  /** The accounts in this database. */
  public Accounts(Database database, InstantSource clock, Ids ids) {
    this.store = new AccountStore(database);
    this.roles = new RoleStore(database);
    this.clock = clock;
    this.ids = ids;
    this.attempts = new Attempts(clock);
  }

  /** Adds an account without a password. */
  public void add(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new Refusal(422, "ACCOUNT_NAME", name);
    }
    if (!store.add(name, clock.millis())) {
      throw new Refusal(409, "ACCOUNT_EXISTS", name);
    }
  }

  /**
   * Adds the account as an administrator of all units where it is missing; true while nobody has
   * set its password.
   */
  public boolean awaitsPassword(String name) {
    if (store.add(name, clock.millis())) {
      roles.makeAdministrator(name);
    }
    return store.awaitsPassword(name);
  }

  /** Adds an account without a password, with a role in a unit and below it. */
  public void add(String name, Role role, Optional<UnitId> unit) {
    UnitId where = unit.or(roles::top).orElseThrow(() -> new Refusal(409, "NO_UNITS"));
    add(name);
    AuditEntry entry =
        new AuditEntry(ids.next(), clock.millis(), "(server)", "ACCOUNT_ADDED", name, name, "");
    roles.put(name, List.of(new Appointment(role, where)), entry);
  }

  /** The secret of a new one-time link, in place of earlier ones of the account. */
  public String newLink(String name) {
    if (!store.exists(name)) {
      throw new Refusal(404, "ACCOUNT_UNKNOWN", name);
    }
    String secret = ids.secret();
    store.putLink(secret, name, clock.millis() + LINK_LIFE.toMillis());
    return secret;
  }

  /** Whose link this is. */
  public String linkOwner(String secret) {
    return store.link(secret, clock.millis()).orElseThrow(() -> new Refusal(404, "LINK_UNKNOWN"));
  }

  /** Sets the password with a link and opens a session; gives the session's secret. */
  public String useLink(String secret, String password) {
    String name = linkOwner(secret);
    if (password.length() < Password.SHORTEST || password.length() > Password.LONGEST) {
      throw new Refusal(422, "PASSWORD_LENGTH", Password.SHORTEST, Password.LONGEST);
    }
    if (!store.useLink(secret, Password.hash(password, random), clock.millis())) {
      throw new Refusal(404, "LINK_UNKNOWN");
    }
    attempts.forget(name);
    return openSession(name);
  }

  /** Opens a session for a name and password; gives the session's secret. */
  public String logIn(String name, String password) {
    if (!attempts.allowed(name)) {
      throw new Refusal(429, "TOO_MANY_ATTEMPTS");
    }
    String kept = store.password(name).orElse(NOBODYS_PASSWORD);
    boolean right = password.length() <= Password.LONGEST && Password.matches(password, kept);
    if (!right || kept.equals(NOBODYS_PASSWORD)) {
      attempts.failed(name);
      throw new Refusal(401, "WRONG_PASSWORD");
    }
    attempts.forget(name);
    return openSession(name);
  }

  /** Whose session this is. */
  public Optional<String> session(String secret) {
    return store.session(secret, clock.millis());
  }

  /** Ends a session. */
  public void logOut(String secret) {
    store.endSession(secret);
  }

  private String openSession(String name) {
    String secret = ids.secret();
    long now = clock.millis();
    store.putSession(secret, name, now, now + SESSION_LIFE.toMillis());
    return secret;
  }
}
