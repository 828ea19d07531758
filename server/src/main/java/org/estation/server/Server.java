package org.estation.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.estation.server.account.AccountRoutes;
import org.estation.server.account.Accounts;
import org.estation.server.account.AppointmentRoutes;
import org.estation.server.account.Appointments;
import org.estation.server.audit.AuditRoutes;
import org.estation.server.audit.AuditStore;
import org.estation.server.emergency.EmergencyModule;
import org.estation.server.harvest.HarvestModule;
import org.estation.server.organisation.Organisation;
import org.estation.server.organisation.OrganisationRoutes;
import org.estation.server.organisation.Reorganisation;
import org.estation.server.platform.config.Settings;
import org.estation.server.platform.http.ConsoleFiles;
import org.estation.server.platform.http.Routes;
import org.estation.server.platform.http.WebServer;
import org.estation.server.playlist.PlaylistRoutes;
import org.estation.server.program.ProgramModule;
import org.estation.server.screen.DeviceGuard;
import org.estation.server.screen.ScreenRoutes;
import org.estation.server.screen.ScreenViews;
import org.estation.server.screen.events.Events;

/** A running server: the features in the order of the data's way. */
final class Server implements AutoCloseable {
  /** The first account. */
  static final String ADMINISTRATOR = "admin";

  private final Parts parts;
  private final String firstLink;

  /** What runs, and is closed from the last to the first. */
  private record Parts(
      Store store,
      HarvestModule harvest,
      ProgramModule program,
      EmergencyModule emergency,
      Records records,
      WebServer web,
      Events events) {}

  private Server(Parts parts, String firstLink) {
    this.parts = parts;
    this.firstLink = firstLink;
  }

  /** Runs until the process is asked to end. */
  static void serve(Settings settings) throws Stop {
    Server server = start(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
    if (!server.firstLink.isEmpty()) {
      System.out.println("estation: first-link " + server.firstLink);
    }
    System.out.println("estation: listening " + address(settings, server.port()));
  }

  /** Starts a server. */
  static Server start(Settings settings) throws Stop {
    Store store = Store.exclusively(settings);
    try {
      return wired(settings, store);
    } catch (Stop e) {
      store.close();
      throw e;
    } catch (IOException e) {
      store.close();
      throw new Stop(
          "服务器无法启动：" + e.getMessage() + "。请检查数据文件夹的权限与磁盘空间。",
          "The server cannot start: "
              + e.getMessage()
              + ". Check the data folder's permissions and disk space.");
    }
  }

  private static Server wired(Settings settings, Store store) throws Stop, IOException {
    Ground ground = Ground.of(settings, store);
    Accounts accounts = new Accounts(store.library(), ground.clock(), ground.ids());
    Content content = Content.of(ground);
    Displays displays = Displays.of(ground);
    ProgramModule program = program(ground, content, displays);
    List<Routes> routes = new ArrayList<>();
    Appointments appointments =
        new Appointments(
            accounts,
            store.library(),
            new Appointments.Ground(ground.clock(), ground.ids()),
            displays.organisation()::below);
    routes.add(new AccountRoutes(accounts, appointments));
    routes.add(new AppointmentRoutes(appointments));
    routes.add(new AuditRoutes(new AuditStore(store.library())));
    routes.add(organisationRoutes(ground, displays));
    routes.addAll(content.routes());
    routes.addAll(screenRoutes(ground, content, displays, program));
    EmergencyModule emergency = emergency(ground, content, displays, program);
    routes.addAll(emergency.routes());
    Records records = Records.of(ground, content, displays, program);
    routes.addAll(records.routes());
    routes.add(new ConsoleFiles());
    WebServer web = new WebServer(routes, ground.listening());
    listen(settings, web);
    content.harvest().start();
    program.start();
    emergency.start();
    records.start();
    return new Server(
        new Parts(store, content.harvest(), program, emergency, records, web, displays.events()),
        firstLink(settings, accounts, web.port()));
  }

  private static OrganisationRoutes organisationRoutes(Ground ground, Displays displays) {
    Organisation organisation = displays.organisation();
    Reorganisation changes =
        new Reorganisation(organisation, ground.store().library(), ground.changes(), ground.ids());
    return new OrganisationRoutes(organisation, changes);
  }

  private static List<Routes> screenRoutes(
      Ground ground, Content content, Displays displays, ProgramModule program) {
    ScreenViews views =
        new ScreenViews(
            new ScreenViews.Reports(
                displays.health(), displays.devices(), content.library(), program::issuedVersions),
            displays.organisation(),
            ground.clock(),
            ground.settings().poll());
    PlaylistRoutes playlistRoutes =
        new PlaylistRoutes(
            content.playlists(), content.library(), content.topics(), program.publications());
    List<Routes> routes = new ArrayList<>(program.consoleRoutes(playlistRoutes));
    routes.add(playlistRoutes);
    routes.add(new ScreenRoutes(displays.screens(), views));
    routes.add(displays.deviceRoutes(ground));
    routes.add(displays.eventRoutes(ground));
    routes.add(program.deviceRoutes(new DeviceGuard(displays.devices())));
    return routes;
  }

  private static ProgramModule program(Ground ground, Content content, Displays displays) {
    return new ProgramModule(
        new ProgramModule.Parts(
            content.library(),
            displays.organisation(),
            content.playlists(),
            content.schedule(),
            displays.screens(),
            displays.health(),
            displays.wishes(),
            displays.keys(),
            displays.events()),
        new ProgramModule.Ground(
            ground.store().library(),
            ground.blobs(),
            ground.changes(),
            ground.clock(),
            ground.ids(),
            ground.polling()));
  }

  private static EmergencyModule emergency(
      Ground ground, Content content, Displays displays, ProgramModule program) {
    return new EmergencyModule(
        new EmergencyModule.Parts(
            content.library(),
            content.topics(),
            content::sourceName,
            displays.organisation(),
            displays.health(),
            program,
            displays.keys(),
            displays.events()),
        new EmergencyModule.Ground(
            ground.store().library(),
            ground.changes(),
            ground.clock(),
            ground.ids(),
            new DeviceGuard(displays.devices())));
  }

  private static void listen(Settings settings, WebServer web) throws Stop {
    try {
      web.start();
    } catch (RuntimeException e) {
      throw new Stop(
          "无法在 "
              + settings.host()
              + " 端口 "
              + settings.port()
              + " 上监听：端口可能已被占用，请停止占用它的程序，或用 --port 换一个端口。",
          "Cannot listen on "
              + settings.host()
              + " port "
              + settings.port()
              + ": the port may be in use; stop what uses it, or choose another with --port.");
    }
  }

  private static String firstLink(Settings settings, Accounts accounts, int port) {
    return accounts.awaitsPassword(ADMINISTRATOR)
        ? address(settings, port) + "/link/" + accounts.newLink(ADMINISTRATOR)
        : "";
  }

  /** The port it listens on. */
  int port() {
    return parts.web.port();
  }

  /** The address under which the administrator sets the first password; empty once one is set. */
  String firstLink() {
    return firstLink;
  }

  /** The address of a one-time link. */
  static String link(Settings settings, String secret) {
    return address(settings, settings.port()) + "/link/" + secret;
  }

  /** An address that a browser on this machine can call. */
  private static String reachable(String host) {
    return host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
  }

  private static String address(Settings settings, int port) {
    return settings.publicUrl().isEmpty()
        ? (settings.plain() ? "http://" : "https://") + reachable(settings.host()) + ":" + port
        : settings.publicUrl();
  }

  @Override
  public void close() {
    parts.events.close();
    parts.web.close();
    parts.records.close();
    parts.emergency.close();
    parts.program.close();
    parts.harvest.close();
    parts.store.close();
  }
}
