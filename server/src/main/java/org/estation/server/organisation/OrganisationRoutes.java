package org.estation.server.organisation;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.estation.server.platform.http.Caller;
import org.estation.server.platform.http.Exchange;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.http.Right;
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
    routes.get("/api/units", this::list, Right.READ);
    routes.post("/api/units", this::add, Right.ADMINISTER);
    routes.put("/api/units/{unit}", this::change, Right.ADMINISTER);
    routes.delete("/api/units/{unit}", this::remove, Right.ADMINISTER);
    routes.put("/api/units/{unit}/lines/{parent}", this::addLine, Right.ADMINISTER);
    routes.delete("/api/units/{unit}/lines/{parent}", this::removeLine, Right.ADMINISTER);
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
    Reorganisation.Facts facts = Exchange.body(context, Reorganisation.Facts.class);
    parent(facts).ifPresent(parent -> requireKnown(context, parent));
    Unit added = reorganisation.add(facts);
    context.status(201);
    answer(context, added);
  }

  private void change(Context context) {
    UnitId unit = unit(context, "unit");
    Reorganisation.Facts facts = Exchange.body(context, Reorganisation.Facts.class);
    requireKnown(context, unit);
    if (!parent(facts).equals(organisation.parent(unit))) {
      requireMove(context, unit, parent(facts));
    }
    answer(context, reorganisation.change(unit, facts));
  }

  /** A move takes a unit from one who administers it and gives it to another. */
  private void requireMove(Context context, UnitId unit, Optional<UnitId> to) {
    organisation.parent(unit).ifPresent(from -> requireKnown(context, from));
    to.ifPresent(parent -> requireKnown(context, parent));
  }

  private void requireKnown(Context context, UnitId unit) {
    if (organisation.byId().containsKey(unit)) {
      Caller.of(context).require(Right.ADMINISTER, unit);
    }
  }

  private static Optional<UnitId> parent(Reorganisation.Facts facts) {
    return Optional.ofNullable(facts.parent()).flatMap(Reorganisation::idOf);
  }

  private void remove(Context context) {
    UnitId unit = unit(context, "unit");
    organisation.parent(unit).ifPresent(parent -> requireKnown(context, parent));
    reorganisation.remove(unit);
    context.status(204);
  }

  private void addLine(Context context) {
    requireKnown(context, unit(context, "unit"));
    requireKnown(context, unit(context, "parent"));
    reorganisation.addLine(unit(context, "unit"), unit(context, "parent"));
    context.status(204);
  }

  private void removeLine(Context context) {
    requireKnown(context, unit(context, "unit"));
    requireKnown(context, unit(context, "parent"));
    reorganisation.removeLine(unit(context, "unit"), unit(context, "parent"));
    context.status(204);
  }
}
