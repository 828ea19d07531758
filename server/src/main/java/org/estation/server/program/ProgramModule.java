package org.estation.server.program;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.estation.server.library.Library;
import org.estation.server.organisation.Organisation;
import org.estation.server.platform.blob.BlobStore;
import org.estation.server.platform.db.Changes;
import org.estation.server.platform.db.Database;
import org.estation.server.platform.http.Routes;
import org.estation.server.platform.time.Ids;
import org.estation.server.playlist.PlaylistRoutes;
import org.estation.server.playlist.Playlists;
import org.estation.server.playlist.PublicationState;
import org.estation.server.schedule.Schedule;
import org.estation.server.schedule.ScheduleRoutes;
import org.estation.server.screen.DeviceGuard;
import org.estation.server.screen.HealthStore;
import org.estation.server.screen.ScreenStore;
import org.estation.server.screen.Screens;
import org.estation.server.screen.ServerKeys;
import org.estation.server.screen.WishStore;
import org.estation.server.screen.events.Events;
import org.estation.shared.assignment.Polling;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.estation.shared.program.Program;

/** Wires what lies between playlists and screens. */
public final class ProgramModule implements AutoCloseable {
  private final Programs programs;
  private final AssignmentStore assignmentStore;
  private final Assignments assignments;
  private final AssignmentsJob.Timetable timetable;
  private final Addressing.Tables who;
  private final Bookings bookings;
  private final Publications publications;
  private final Previews previews;
  private final Parts parts;

  /** The features it stands on. */
  public record Parts(
      Library library,
      Organisation organisation,
      Playlists playlists,
      Schedule schedule,
      Screens screens,
      HealthStore health,
      WishStore wishes,
      ServerKeys keys,
      Events events) {}

  /** The technical things it stands on. */
  public record Ground(
      Database database,
      BlobStore blobs,
      Changes changes,
      InstantSource clock,
      Ids ids,
      Polling polling) {}

  private final Ground ground;

  /** Wires the features together. */
  public ProgramModule(Parts parts, Ground ground) {
    this.parts = parts;
    this.ground = ground;
    PublicationStore store = new PublicationStore(ground.database());
    who = new Addressing.Tables(new ScreenStore(ground.database()), parts.organisation());
    programs = new Programs(rules(), ground.blobs());
    assignmentStore = new AssignmentStore(ground.database());
    assignments =
        new Assignments(
            assignmentStore,
            new Fleet(who, parts.wishes(), store, programs),
            new Assignments.Means(parts.keys(), ground.polling(), parts.events()::assignments),
            ground.clock());
    ground.changes().listen(assignments);
    timetable = new AssignmentsJob.Timetable(assignments);
    Audience audience = new Audience(store, who::everybody);
    previews = new Previews(audience, programs, ground.clock());
    bookings =
        new Bookings(
            store,
            audience,
            programs,
            new Bookings.Context(
                parts.playlists(), ground.changes(), ground.clock(), ground.ids()));
    publications = new Publications(store, parts.playlists(), bookings, this::reached);
  }

  /** Brings assignments up to date, now and by the clock. */
  public void start() {
    timetable.start();
  }

  @Override
  public void close() {
    timetable.close();
  }

  private PublishedRules rules() {
    return new PublishedRules(parts.library(), parts.playlists(), parts.schedule(), ground.clock());
  }

  private boolean reached(ScreenId screen) {
    long issued = assignments.of(screen).map(AssignmentStore.Issued::version).orElse(0L);
    return parts
        .health()
        .find(screen)
        .filter(heard -> heard.report().assignment() >= issued)
        .isPresent();
  }

  /** What is published of playlists. */
  public PublicationState.Lookup publications() {
    return publications;
  }

  /** The newest assignment version issued to each of these screens that has one. */
  public Map<ScreenId, Long> issuedVersions(List<ScreenId> screens) {
    return assignmentStore.newestVersions(screens);
  }

  /** The programs that the player of each screen may keep. */
  public Map<ScreenId, Set<Sha256>> keptPrograms() {
    return assignmentStore.kept();
  }

  /** The program of this hash, where it was compiled here. */
  public Optional<Program> program(Sha256 hash) {
    return programs.find(hash);
  }

  /** Whether a screen was given this program under this assignment version. */
  public boolean assigned(ScreenId screen, long version, Sha256 program) {
    return assignmentStore.issued(screen, version, program);
  }

  /** What players call. */
  public Routes deviceRoutes(DeviceGuard guard) {
    return new AssignmentRoutes(guard, assignments, ground.blobs());
  }

  /** What the console calls. */
  public List<Routes> consoleRoutes(PlaylistRoutes playlistRoutes) {
    PublishRight right = new PublishRight(parts.screens());
    return List.of(
        new PublicationRoutes(
            publications,
            previews,
            new PublicationRoutes.Earlier(parts.playlists(), playlistRoutes, right)),
        new BookingRoutes(
            bookings,
            previews,
            parts.playlists(),
            new BookingRoutes.Now(parts.schedule(), ground.clock(), who::everybody, right)),
        new ScheduleRoutes(parts.schedule(), bookings));
  }
}
