package org.estation.server.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.estation.server.organisation.Organisation;
import org.estation.server.organisation.SampleOrganisation;
import org.estation.server.platform.db.Database;
import org.estation.server.platform.db.DatabaseKind;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.http.Right;
import org.estation.server.platform.time.Ids;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Accounts of installations that had no roles, and accounts that the command line adds. */
class EarlierAccountsIT {
  private static final String BEFORE = "DROP TABLE account_role";
  private static final String FORGET = "DELETE FROM flyway_schema_history WHERE version = '14'";
  private static final String NO_SHUTTING = "ALTER TABLE account DROP COLUMN deactivated_at";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void an_account_from_before_roles_is_an_administrator_of_all_units(DatabaseKind kind) {
    try (Database database = kind.open(folder, "library")) {
      new Organisation(database).begin(SampleOrganisation.read().units());
      database.writing(handle -> {
        handle.execute(BEFORE);
        handle.execute(NO_SHUTTING);
        handle.execute(FORGET);
        handle.execute("INSERT INTO account (name, password, created_at) VALUES ('old', 'x', 1)");
      });
    }
    try (Database database = kind.open(folder, "library")) {
      RoleStore roles = new RoleStore(database);
      assertEquals(1, roles.grants("old").size());
      assertTrue(roles.grants("old").getFirst().top());
      assertTrue(roles.grants("old").getFirst().rights().contains(Right.ADMINISTER));
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void an_account_of_the_command_line_has_the_role_it_was_given(DatabaseKind kind) {
    InstantSource clock = InstantSource.system();
    try (Database database = kind.open(folder, "library")) {
      Accounts accounts = new Accounts(database, clock, new Ids(clock));
      Assertions.assertThrows(
          Refusal.class, () -> accounts.add("early", Role.ADMINISTRATOR, Optional.empty()));
      new Organisation(database).begin(SampleOrganisation.read().units());
      accounts.add("staff", Role.DISTRICT_STAFF, Optional.empty());
      RoleStore roles = new RoleStore(database);
      assertEquals(Role.DISTRICT_STAFF.rights(), roles.grants("staff").getFirst().rights());
      assertTrue(roles.find("early").isEmpty());
    }
  }
}
