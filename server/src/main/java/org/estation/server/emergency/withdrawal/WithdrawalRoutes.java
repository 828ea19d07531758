package org.estation.server.emergency.withdrawal;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.estation.server.account.AccountRoutes;
import org.estation.server.audit.Reason;
import org.estation.server.library.Library;
import org.estation.server.platform.db.IdBytes;
import org.estation.server.platform.http.Caller;
import org.estation.server.platform.http.Exchange;
import org.estation.server.platform.http.Page;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.http.Right;
import org.estation.server.platform.http.Routes;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.SourceId;
import org.estation.shared.id.UnitId;
import org.jspecify.annotations.Nullable;

/** Withdrawals over HTTP. */
public final class WithdrawalRoutes implements Routes {
  private final Withdrawals withdrawals;
  private final WithdrawalStore store;
  private final Whereabouts whereabouts;
  private final Names names;

  /**
   * What can be withdrawn.
   *
   * @param sources the names of sources
   */
  public record Names(Library library, Function<SourceId, Optional<String>> sources) {
    Optional<String> title(ItemId item) {
      return library.find(item).map(found -> found.content().title());
    }
  }

  /** Routes over these withdrawals. */
  public WithdrawalRoutes(
      Withdrawals withdrawals, WithdrawalStore store, Whereabouts whereabouts, Names names) {
    this.withdrawals = withdrawals;
    this.store = store;
    this.whereabouts = whereabouts;
    this.names = names;
  }

  private record NewWithdrawal(@Nullable String item, @Nullable String source, String reason) {}

  private record Undo(String reason) {}

  private record View(
      String id,
      @Nullable ItemId item,
      @Nullable SourceId source,
      String title,
      String reason,
      String by,
      long at,
      boolean open,
      long named,
      long silent,
      long kept,
      long dropped) {
    static View of(Withdrawal withdrawal, List<Whereabouts.Place> places) {
      return new View(
          withdrawal.id(),
          withdrawal.subject() instanceof Subject.OfItem of ? of.item() : null,
          withdrawal.subject() instanceof Subject.OfSource of ? of.source() : null,
          withdrawal.title(),
          withdrawal.reason(),
          withdrawal.by(),
          withdrawal.at(),
          withdrawal.open(),
          count(places, Whereabouts.State.NAMED),
          count(places, Whereabouts.State.SILENT),
          count(places, Whereabouts.State.KEPT),
          count(places, Whereabouts.State.DROPPED));
    }

    private static long count(List<Whereabouts.Place> places, Whereabouts.State state) {
      return places.stream().filter(place -> place.state() == state).count();
    }
  }

  private record PlaceView(
      ScreenId screen, String name, UnitId unit, Whereabouts.State state, @Nullable Long heardAt) {
    static PlaceView of(Whereabouts.Place place) {
      return new PlaceView(
          place.screen().id(),
          place.screen().name(),
          place.screen().unit(),
          place.state(),
          place.heardAt());
    }

    String key() {
      return name + "/" + screen;
    }
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/emergency/withdrawals", this::list, Right.READ);
    routes.post("/api/emergency/withdrawals", this::withdraw, Right.EMERGENCY);
    routes.post("/api/emergency/withdrawals/{withdrawal}/undo", this::undo, Right.EMERGENCY);
    routes.get("/api/emergency/withdrawals/{withdrawal}/screens", this::screens, Right.READ);
  }

  private void list(Context context) {
    Optional<String> after = Page.after(context);
    if (!after.map(IdBytes::fits).orElse(true)) {
      throw new Refusal(422, "BAD_PAGE_KEY");
    }
    Page<Withdrawal> page = Page.of(store.page(after, Page.SIZE + 1), Withdrawal::id);
    Map<String, List<Whereabouts.Place>> places =
        whereabouts.of(page.entries().stream().filter(Withdrawal::open).toList());
    Exchange.answer(
        context,
        page.map(
            withdrawal -> View.of(withdrawal, places.getOrDefault(withdrawal.id(), List.of()))));
  }

  private void withdraw(Context context) {
    Caller.of(context).requireEverywhere(Right.EMERGENCY);
    NewWithdrawal wanted = Exchange.body(context, NewWithdrawal.class);
    String by = AccountRoutes.name(context);
    String reason = Reason.checked(wanted.reason());
    Withdrawal made;
    if (wanted.item() != null && wanted.source() == null) {
      ItemId item = item(wanted.item());
      String title = names.title(item).orElseThrow(() -> new Refusal(404, "ITEM_UNKNOWN"));
      made = withdrawals.withdraw(new Subject.OfItem(item), title, reason, by);
    } else if (wanted.source() != null && wanted.item() == null) {
      SourceId source = source(wanted.source());
      String name =
          names.sources().apply(source).orElseThrow(() -> new Refusal(404, "SOURCE_UNKNOWN"));
      made = withdrawals.withdraw(new Subject.OfSource(source), name, reason, by);
    } else {
      throw new Refusal(422, "WITHDRAWAL_SUBJECT");
    }
    context.status(201);
    answer(context, made);
  }

  private void answer(Context context, Withdrawal made) {
    List<Whereabouts.Place> places =
        whereabouts.of(List.of(made)).getOrDefault(made.id(), List.of());
    Exchange.answer(context, View.of(made, places));
  }

  private static ItemId item(String id) {
    return Exchange.id(id, ItemId::new).orElseThrow(() -> new Refusal(404, "ITEM_UNKNOWN"));
  }

  private static SourceId source(String id) {
    return Exchange.id(id, SourceId::new).orElseThrow(() -> new Refusal(404, "SOURCE_UNKNOWN"));
  }

  private static String id(Context context) {
    return Exchange.id(context.pathParam("withdrawal"), id -> id)
        .orElseThrow(() -> new Refusal(404, "WITHDRAWAL_UNKNOWN"));
  }

  private void undo(Context context) {
    Caller.of(context).requireEverywhere(Right.EMERGENCY);
    String reason = Reason.checked(Exchange.body(context, Undo.class).reason());
    withdrawals.undo(id(context), reason, AccountRoutes.name(context));
    context.status(204);
  }

  private void screens(Context context) {
    Withdrawal withdrawal = withdrawals.get(id(context));
    String after = Page.after(context).orElse("");
    Set<UnitId> mine = Caller.of(context).units(Right.READ);
    List<PlaceView> rest =
        whereabouts.of(withdrawal.open() ? List.of(withdrawal) : List.of()).values().stream()
            .flatMap(List::stream)
            .filter(place -> mine == null || mine.contains(place.screen().unit()))
            .map(PlaceView::of)
            .sorted(Comparator.comparing(PlaceView::key))
            .dropWhile(place -> place.key().compareTo(after) <= 0)
            .limit(Page.SIZE + 1L)
            .toList();
    Exchange.answer(context, Page.of(rest, PlaceView::key));
  }
}
