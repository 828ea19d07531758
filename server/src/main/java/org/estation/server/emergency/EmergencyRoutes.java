package org.estation.server.emergency;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;
import org.estation.server.account.AccountRoutes;
import org.estation.server.audit.Reason;
import org.estation.server.library.Library;
import org.estation.server.platform.http.Caller;
import org.estation.server.platform.http.Exchange;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.http.Right;
import org.estation.server.platform.http.Routes;
import org.estation.server.screen.HealthStore;
import org.estation.shared.alerts.Alert;
import org.estation.shared.alerts.Blackout;
import org.estation.shared.id.AlertId;
import org.estation.shared.id.BlackoutId;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.UnitId;
import org.jspecify.annotations.Nullable;

/** Alerts and blackouts over HTTP. */
final class EmergencyRoutes implements Routes {
  private final RaisedAlerts alerts;
  private final Blackouts blackouts;
  private final Known known;

  /** What the answers name. */
  record Known(Means means, HealthStore health, Library library) {
    Reach reach() {
      return new Reach(means.organisation(), health);
    }
  }

  EmergencyRoutes(RaisedAlerts alerts, Blackouts blackouts, Known known) {
    this.alerts = alerts;
    this.blackouts = blackouts;
    this.known = known;
  }

  private record End(String reason) {}

  private record AlertItem(ItemId id, String title) {}

  private record AlertView(
      AlertId id,
      Alert.Level level,
      boolean drill,
      String headline,
      String text,
      List<UnitId> units,
      List<AlertItem> items,
      long from,
      long until,
      String raisedBy,
      long raisedAt,
      Reach.Count reach) {}

  private record BlackoutView(
      BlackoutId id,
      List<UnitId> units,
      String reason,
      @Nullable Long until,
      String orderedBy,
      long orderedAt,
      Reach.Count reach) {
    static BlackoutView of(OrderedBlackout ordered, Reach reach) {
      Blackout blackout = ordered.blackout();
      return new BlackoutView(
          blackout.id(),
          blackout.units(),
          blackout.reason(),
          blackout.until(),
          ordered.ordered().by(),
          ordered.ordered().at(),
          reach.of(blackout.units(), ordered.ordered().afterVersion()));
    }
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/emergency/alerts", this::listAlerts, Right.READ);
    routes.post("/api/emergency/alerts", this::raise, Right.EMERGENCY);
    routes.post("/api/emergency/alerts/{alert}/end", this::end, Right.EMERGENCY);
    routes.get("/api/emergency/blackouts", this::listBlackouts, Right.READ);
    routes.post("/api/emergency/blackouts", this::order, Right.EMERGENCY);
    routes.post("/api/emergency/blackouts/{blackout}/lift", this::lift, Right.EMERGENCY);
    routes.get("/api/emergency/reach", this::reach, Right.READ);
  }

  private void listAlerts(Context context) {
    Reach reach = known.reach();
    Exchange.answer(context, alerts.inForce().stream().map(alert -> view(alert, reach)).toList());
  }

  private AlertView view(RaisedAlert alert, Reach reach) {
    return new AlertView(
        alert.id(),
        alert.level(),
        alert.drill(),
        alert.headline(),
        alert.text(),
        alert.units(),
        items(alert.items()),
        alert.from(),
        alert.until(),
        alert.raised().by(),
        alert.raised().at(),
        reach.of(alert.units(), alert.raised().afterVersion()));
  }

  private List<AlertItem> items(List<ItemId> ids) {
    var titles = known.library().titles(ids);
    return ids.stream().map(id -> new AlertItem(id, titles.getOrDefault(id, ""))).toList();
  }

  private void raise(Context context) {
    RaisedAlerts.NewAlert wanted = Exchange.body(context, RaisedAlerts.NewAlert.class);
    Caller.of(context).require(Right.EMERGENCY, known.means().units(wanted.units()));
    RaisedAlert raised = alerts.raise(wanted, AccountRoutes.name(context));
    context.status(201);
    Exchange.answer(context, view(raised, known.reach()));
  }

  private void end(Context context) {
    AlertId id = id(context, "alert", AlertId::new, "ALERT_UNKNOWN");
    Caller caller = Caller.of(context);
    alerts.inForce().stream()
        .filter(alert -> alert.id().equals(id))
        .forEach(alert -> caller.require(Right.EMERGENCY, alert.units()));
    alerts.end(id, reason(context), AccountRoutes.name(context));
    context.status(204);
  }

  private void listBlackouts(Context context) {
    Reach reach = known.reach();
    Exchange.answer(
        context,
        blackouts.inForce().stream().map(ordered -> BlackoutView.of(ordered, reach)).toList());
  }

  private void order(Context context) {
    Blackouts.NewBlackout wanted = Exchange.body(context, Blackouts.NewBlackout.class);
    Caller.of(context).require(Right.EMERGENCY, known.means().units(wanted.units()));
    OrderedBlackout ordered = blackouts.order(wanted, AccountRoutes.name(context));
    context.status(201);
    Exchange.answer(context, BlackoutView.of(ordered, known.reach()));
  }

  private void lift(Context context) {
    BlackoutId id = id(context, "blackout", BlackoutId::new, "BLACKOUT_UNKNOWN");
    Caller caller = Caller.of(context);
    blackouts.inForce().stream()
        .filter(ordered -> ordered.blackout().id().equals(id))
        .forEach(ordered -> caller.require(Right.EMERGENCY, ordered.blackout().units()));
    blackouts.lift(id, reason(context), AccountRoutes.name(context));
    context.status(204);
  }

  private static <T> T id(
      Context context, String parameter, Function<String, T> make, String code) {
    return Exchange.id(context.pathParam(parameter), make)
        .orElseThrow(() -> new Refusal(404, code));
  }

  private static String reason(Context context) {
    return Reason.checked(Exchange.body(context, End.class).reason());
  }

  private void reach(Context context) {
    List<UnitId> units = known.means().units(context.queryParams("unit"));
    Exchange.answer(context, known.reach().of(units, Long.MAX_VALUE));
  }
}
