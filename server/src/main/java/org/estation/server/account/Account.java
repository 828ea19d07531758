package org.estation.server.account;

import java.util.List;

/**
 * An account as administrators see it.
 *
 * @param active whether it may be used
 * @param waiting whether nobody has set its password yet
 * @param createdAt milliseconds since 1970 UTC
 */
record Account(
    String name, boolean active, boolean waiting, long createdAt, List<Appointment> roles) {
  /** The same account with these roles. */
  Account with(List<Appointment> other) {
    return new Account(name, active, waiting, createdAt, other);
  }
}
