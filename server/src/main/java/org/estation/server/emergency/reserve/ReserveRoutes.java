package org.estation.server.emergency.reserve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.estation.server.account.AccountRoutes;
import org.estation.server.library.ItemView;
import org.estation.server.library.Topics;
import org.estation.server.platform.http.Caller;
import org.estation.server.platform.http.Exchange;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.http.Right;
import org.estation.server.platform.http.Routes;
import org.estation.shared.alerts.Alerts;
import org.estation.shared.id.ItemId;

/** The emergency reserve over HTTP. */
public final class ReserveRoutes implements Routes {
  private final Reserve reserve;
  private final Topics topics;

  /** Routes over this reserve. */
  public ReserveRoutes(Reserve reserve, Topics topics) {
    this.reserve = reserve;
    this.topics = topics;
  }

  private record EntryView(ItemView item, boolean kept, String addedBy, long addedAt) {}

  private record View(List<EntryView> entries, long bytes, int mostEntries, long mostBytes) {}

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/emergency/reserve", this::answer, Right.READ);
    routes.put(
        "/api/emergency/reserve/{item}",
        context -> {
          Caller.of(context).requireEverywhere(Right.EMERGENCY);
          reserve.add(item(context), AccountRoutes.name(context));
          answer(context);
        },
        Right.EMERGENCY);
    routes.delete(
        "/api/emergency/reserve/{item}",
        context -> {
          Caller.of(context).requireEverywhere(Right.EMERGENCY);
          reserve.remove(item(context), AccountRoutes.name(context));
          answer(context);
        },
        Right.EMERGENCY);
  }

  private static ItemId item(Context context) {
    return Exchange.id(context.pathParam("item"), ItemId::new)
        .orElseThrow(() -> new Refusal(404, "ITEM_UNKNOWN"));
  }

  private void answer(Context context) {
    List<Reserve.Entry> entries = reserve.entries();
    long bytes =
        entries.stream()
            .filter(Reserve.Entry::kept)
            .mapToLong(entry -> entry.item().content().media().getFirst().size())
            .sum();
    List<EntryView> views = entries.stream().map(this::view).toList();
    Exchange.answer(context, new View(views, bytes, Alerts.MOST_RESERVE, Alerts.LARGEST_RESERVE));
  }

  private EntryView view(Reserve.Entry entry) {
    return new EntryView(
        ItemView.of(entry.item(), topics), entry.kept(), entry.addedBy(), entry.addedAt());
  }
}
