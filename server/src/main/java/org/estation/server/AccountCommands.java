package org.estation.server;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.estation.server.account.Accounts;
import org.estation.server.account.Role;
import org.estation.server.platform.config.Settings;
import org.estation.server.platform.http.Problems;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.time.Ids;
import org.estation.shared.device.Problem;
import org.estation.shared.id.UnitId;

/** What an operator does to accounts on the server itself, whether it runs or not. */
final class AccountCommands {
  private static final int ADD_WORDS = 3;

  private AccountCommands() {}

  /**
   * Adds an account and prints its one-time link.
   *
   * @param words its name, its role (ADMINISTRATOR where it is missing) and the id of the unit of
   *     its role (the topmost one where it is missing)
   */
  static void add(Settings settings, List<String> words) throws Stop {
    if (words.isEmpty() || words.size() > ADD_WORDS) {
      throw new Stop(
          Stop.BAD_USE, "用法：add-account 账号 [角色 [单位]]。", "Usage: add-account NAME [ROLE [UNIT]].");
    }
    String name = words.getFirst();
    Role role = words.size() > 1 ? role(words.get(1)) : Role.ADMINISTRATOR;
    Optional<UnitId> unit =
        words.size() == ADD_WORDS ? Optional.of(unit(words.getLast())) : Optional.empty();
    withAccounts(
        settings,
        accounts -> {
          accounts.add(name, role, unit);
          return accounts.newLink(name);
        });
  }

  private static Role role(String word) throws Stop {
    return Arrays.stream(Role.values())
        .filter(role -> role.name().equals(word))
        .findFirst()
        .orElseThrow(() -> {
          String all =
              Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(", "));
          return new Stop(
              Stop.BAD_USE,
              "没有角色 " + word + "。可用：" + all + "。",
              "There is no role " + word + ". Use one of " + all + ".");
        });
  }

  private static UnitId unit(String word) throws Stop {
    try {
      return new UnitId(word);
    } catch (IllegalArgumentException e) {
      throw new Stop(Stop.BAD_USE, word + " 不是单位的编号。", word + " is not the id of a unit.");
    }
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
