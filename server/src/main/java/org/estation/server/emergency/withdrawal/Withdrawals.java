package org.estation.server.emergency.withdrawal;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.estation.server.audit.AuditEntry;
import org.estation.server.emergency.document.AlertDocument;
import org.estation.server.platform.db.Changes;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.time.Ids;
import org.estation.shared.alerts.Withdrawn;

/**
 * Withdraws items and whole sources. What is withdrawn enters no program any more, and the alerts
 * document names it until no screen can hold a program with it.
 */
public final class Withdrawals {
  private static final long YOUNG = Duration.ofMinutes(10).toMillis();

  private final WithdrawalStore store;
  private final AlertDocument document;
  private final Whereabouts whereabouts;
  private final Means means;

  /**
   * What withdrawing needs besides.
   *
   * @param changes of what screens should hold
   */
  public record Means(Changes changes, InstantSource clock, Ids ids) {}

  /** Withdrawals that are kept in this store and told by this document. */
  public Withdrawals(
      WithdrawalStore store, AlertDocument document, Whereabouts whereabouts, Means means) {
    this.store = store;
    this.document = document;
    this.whereabouts = whereabouts;
    this.means = means;
  }

  /** Withdraws something; refused where it is withdrawn already. */
  Withdrawal withdraw(Subject subject, String title, String reason, String by) {
    String id = means.ids().next();
    long now = means.clock().millis();
    document.change(
        parts -> parts.with(with(parts.withdrawn(), subject)),
        version -> {
          Withdrawal fresh = new Withdrawal(id, subject, title, reason, by, now, version, true);
          String action = subject instanceof Subject.OfItem ? "ITEM_WITHDRAWN" : "SOURCE_WITHDRAWN";
          if (!store.add(fresh, entry(fresh, action, reason, by))) {
            throw new Refusal(409, "WITHDRAWN_TWICE", title);
          }
        });
    means.changes().note();
    return get(id);
  }

  /** The withdrawal of this id; refused where there is none. */
  Withdrawal get(String id) {
    return store.find(id).orElseThrow(() -> new Refusal(404, "WITHDRAWAL_UNKNOWN"));
  }

  /** Takes a withdrawal back: programs may have its subject again. */
  void undo(String id, String reason, String by) {
    Withdrawal undone = get(id);
    document.change(
        parts -> parts.with(without(parts.withdrawn(), undone.subject())),
        version -> {
          if (!store.remove(id, entry(undone, "WITHDRAWAL_UNDONE", reason, by))) {
            throw new Refusal(404, "WITHDRAWAL_UNKNOWN");
          }
        });
    means.changes().note();
  }

  private AuditEntry entry(Withdrawal withdrawal, String action, String reason, String by) {
    return new AuditEntry(
        means.ids().next(),
        means.clock().millis(),
        by,
        action,
        withdrawal.subject().id(),
        withdrawal.title(),
        reason);
  }

  private static Withdrawn with(Withdrawn named, Subject subject) {
    boolean full =
        switch (subject) {
          case Subject.OfItem of -> named.items().size() >= Withdrawn.MOST_ITEMS;
          case Subject.OfSource of -> named.sources().size() >= Withdrawn.MOST_SOURCES;
        };
    if (full) {
      throw new Refusal(409, "WITHDRAWALS_FULL", Withdrawn.MOST_ITEMS, Withdrawn.MOST_SOURCES);
    }
    return switch (subject) {
      case Subject.OfItem of -> new Withdrawn(added(named.items(), of.item()), named.sources());
      case Subject.OfSource of -> new Withdrawn(named.items(), added(named.sources(), of.source()));
    };
  }

  private static <T> List<T> added(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }

  private static Withdrawn without(Withdrawn named, Subject subject) {
    return new Withdrawn(
        named.items().stream().filter(item -> !item.value().equals(subject.id())).toList(),
        named.sources().stream().filter(source -> !source.value().equals(subject.id())).toList());
  }

  /**
   * Ends to name what no screen can hold a program with. A young withdrawal stays named, for a
   * program may have been under way when it was made.
   */
  void forget() {
    long now = means.clock().millis();
    List<Withdrawal> old =
        store.open().stream().filter(withdrawal -> now - withdrawal.at() >= YOUNG).toList();
    Map<String, List<Whereabouts.Place>> places = whereabouts.of(old);
    List<Withdrawal> gone =
        old.stream().filter(withdrawal -> !places.containsKey(withdrawal.id())).toList();
    if (!gone.isEmpty()) {
      document.change(parts -> parts, version -> store.close(gone));
    }
  }
}
