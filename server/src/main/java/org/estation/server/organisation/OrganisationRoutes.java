package org.estation.server.organisation;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.estation.server.platform.http.Exchange;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.http.Routes;
import org.estation.shared.id.UnitId;
import org.jspecify.annotations.Nullable;

/** The organisation tree over HTTP. */
public final class OrganisationRoutes implements Routes {
  private final Organisation organisation;
  private final Reorganisation reorganisation;

  /** Routes over this tree and its changes. */
  public OrganisationRoutes(Organisation organisation, Reorganisation reorganisation) {
    this.organisation = organisation;
    this.reorganisation = reorganisation;
  }

  /** A unit with the parents it has in other lines than the tree's. */
  private record View(
      UnitId id, @Nullable UnitId parent, String level, String zh, String en, List<UnitId> lines) {
    static View of(Unit unit, Organisation.Paths paths) {
      return new View(
          unit.id(),
          unit.parent(),
          unit.level(),
          unit.zh(),
          unit.en(),
          paths.lines().getOrDefault(unit.id(), List.of()));
    }
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/units", this::list);
    routes.post("/api/units", this::add);
    routes.put("/api/units/{unit}", this::change);
    routes.delete("/api/units/{unit}", this::remove);
    routes.put("/api/units/{unit}/lines/{parent}", this::addLine);
    routes.delete("/api/units/{unit}/lines/{parent}", this::removeLine);
  }

  private static UnitId unit(Context context, String parameter) {
    return Reorganisation.idOf(context.pathParam(parameter))
        .orElseThrow(() -> new Refusal(404, "UNIT_UNKNOWN"));
  }

  private void list(Context context) {
    Organisation.Paths paths = organisation.paths();
    Exchange.answer(
        context, organisation.units().stream().map(unit -> View.of(unit, paths)).toList());
  }

  private void answer(Context context, Unit unit) {
    Exchange.answer(context, View.of(unit, organisation.paths()));
  }

  private void add(Context context) {
    Unit added = reorganisation.add(Exchange.body(context, Reorganisation.Facts.class));
    context.status(201);
    answer(context, added);
  }

  private void change(Context context) {
    answer(
        context,
        reorganisation.change(
            unit(context, "unit"), Exchange.body(context, Reorganisation.Facts.class)));
  }

  private void remove(Context context) {
    reorganisation.remove(unit(context, "unit"));
    context.status(204);
  }

  private void addLine(Context context) {
    reorganisation.addLine(unit(context, "unit"), unit(context, "parent"));
    context.status(204);
  }

  private void removeLine(Context context) {
    reorganisation.removeLine(unit(context, "unit"), unit(context, "parent"));
    context.status(204);
  }
}
