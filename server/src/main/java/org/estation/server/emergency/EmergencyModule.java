package org.estation.server.emergency;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.estation.server.emergency.document.AlertDocument;
import org.estation.server.emergency.document.AlertsRoutes;
import org.estation.server.emergency.document.DocumentStore;
import org.estation.server.emergency.reserve.Reserve;
import org.estation.server.emergency.reserve.ReserveItems;
import org.estation.server.emergency.reserve.ReserveRoutes;
import org.estation.server.emergency.reserve.ReserveStore;
import org.estation.server.emergency.withdrawal.Whereabouts;
import org.estation.server.emergency.withdrawal.WithdrawalJob;
import org.estation.server.emergency.withdrawal.WithdrawalRoutes;
import org.estation.server.emergency.withdrawal.WithdrawalStore;
import org.estation.server.emergency.withdrawal.Withdrawals;
import org.estation.server.library.Library;
import org.estation.server.library.Topics;
import org.estation.server.organisation.Organisation;
import org.estation.server.platform.db.Changes;
import org.estation.server.platform.db.Database;
import org.estation.server.platform.http.Routes;
import org.estation.server.platform.time.Ids;
import org.estation.server.program.ProgramModule;
import org.estation.server.screen.DeviceGuard;
import org.estation.server.screen.HealthStore;
import org.estation.server.screen.ServerKeys;
import org.estation.server.screen.events.Events;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SourceId;
import org.estation.shared.program.Program;

/** Wires what lies over all programs: alerts, blackouts, the reserve and what is withdrawn. */
public final class EmergencyModule implements AutoCloseable {
  private static final Duration LOOK_AROUND = Duration.ofMinutes(10);

  private final List<Routes> routes;
  private final WithdrawalJob.Timetable timetable;

  /**
   * The features it stands on.
   *
   * @param sources the names of sources
   */
  public record Parts(
      Library library,
      Topics topics,
      Function<SourceId, Optional<String>> sources,
      Organisation organisation,
      HealthStore health,
      ProgramModule program,
      ServerKeys keys,
      Events events) {}

  /**
   * The technical things it stands on.
   *
   * @param guard knows which player calls
   */
  public record Ground(
      Database database, Changes changes, InstantSource clock, Ids ids, DeviceGuard guard) {}

  private record Stores(
      AlertStore alerts,
      BlackoutStore blackouts,
      ReserveStore reserve,
      WithdrawalStore withdrawals) {
    static Stores in(Database database) {
      return new Stores(
          new AlertStore(database),
          new BlackoutStore(database),
          new ReserveStore(database),
          new WithdrawalStore(database));
    }
  }

  private record Issued(ProgramModule program) implements Whereabouts.Programs {
    @Override
    public Map<ScreenId, Set<Sha256>> kept() {
      return program.keptPrograms();
    }

    @Override
    public Optional<Program> find(Sha256 hash) {
      return program.program(hash);
    }
  }

  /** Wires the features together; the first document is signed when the first player asks. */
  public EmergencyModule(Parts parts, Ground ground) {
    Stores stores = Stores.in(ground.database());
    AlertDocument document = document(parts, ground, stores);
    Whereabouts whereabouts = new Whereabouts(parts.health(), new Issued(parts.program()));
    Withdrawals withdrawals =
        new Withdrawals(
            stores.withdrawals(),
            document,
            whereabouts,
            new Withdrawals.Means(ground.changes(), ground.clock(), ground.ids()));
    timetable = new WithdrawalJob.Timetable(withdrawals);
    routes =
        List.of(
            new AlertsRoutes(ground.guard(), document),
            emergencyRoutes(parts, ground, stores, document),
            reserveRoutes(parts, ground, stores, document),
            new WithdrawalRoutes(
                withdrawals,
                stores.withdrawals(),
                whereabouts,
                new WithdrawalRoutes.Names(parts.library(), parts.sources())));
  }

  private static AlertDocument document(Parts parts, Ground ground, Stores stores) {
    ReserveItems media = new ReserveItems(stores.reserve(), parts.library());
    return new AlertDocument(
        new Contents(stores.alerts(), stores.blackouts(), stores.withdrawals(), media),
        new DocumentStore(ground.database()),
        new AlertDocument.Outlet(parts.keys(), parts.events()::alerts),
        ground.clock());
  }

  private static Routes emergencyRoutes(
      Parts parts, Ground ground, Stores stores, AlertDocument document) {
    Means means = new Means(parts.organisation(), ground.clock(), ground.ids());
    return new EmergencyRoutes(
        new RaisedAlerts(
            stores.alerts(), new ReserveItems(stores.reserve(), parts.library()), document, means),
        new Blackouts(stores.blackouts(), document, means),
        new EmergencyRoutes.Known(means, parts.health(), parts.library()));
  }

  private static Routes reserveRoutes(
      Parts parts, Ground ground, Stores stores, AlertDocument document) {
    Reserve reserve =
        new Reserve(
            stores.reserve(),
            parts.library(),
            document,
            new Reserve.Means(ground.clock(), ground.ids()));
    return new ReserveRoutes(reserve, parts.topics());
  }

  /** Its part of the web interface. */
  public List<Routes> routes() {
    return routes;
  }

  /** Begins to look around for what is withdrawn. */
  public void start() {
    timetable.start(LOOK_AROUND);
  }

  @Override
  public void close() {
    timetable.close();
  }
}
