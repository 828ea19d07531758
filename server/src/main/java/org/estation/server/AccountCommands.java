package org.estation.server;

import java.time.InstantSource;
import org.estation.server.account.Accounts;
import org.estation.server.platform.config.Settings;
import org.estation.server.platform.http.Problems;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.time.Ids;
import org.estation.shared.device.Problem;

/** What an operator does to accounts on the server itself, whether it runs or not. */
final class AccountCommands {
  private AccountCommands() {}

  static void add(Settings settings, String name) throws Stop {
    withAccounts(
        settings,
        accounts -> {
          accounts.add(name);
          return accounts.newLink(name);
        });
  }

  static void resetPassword(Settings settings, String name) throws Stop {
    withAccounts(settings, accounts -> accounts.newLink(name));
  }

  private interface Work {
    String secret(Accounts accounts);
  }

  private static void withAccounts(Settings settings, Work work) throws Stop {
    InstantSource clock = InstantSource.system();
    try (Store store = Store.beside(settings)) {
      Accounts accounts = new Accounts(store.library(), clock, new Ids(clock));
      System.out.println(Server.link(settings, work.secret(accounts)));
    } catch (Refusal refusal) {
      Problem problem = Problems.of(refusal);
      throw new Stop(
          problem.title() + problem.detail(), problem.titleEn() + " " + problem.detailEn());
    }
  }
}
