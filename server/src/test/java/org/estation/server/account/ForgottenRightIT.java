package org.estation.server.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.estation.server.organisation.Organisation;
import org.estation.server.organisation.SampleOrganisation;
import org.estation.server.platform.db.Database;
import org.estation.server.platform.db.DatabaseKind;
import org.estation.server.platform.http.Listening;
import org.estation.server.platform.http.Right;
import org.estation.server.platform.http.WebServer;
import org.estation.server.platform.time.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A route that forgets to say what it needs is open to nobody (decision 0007). */
class ForgottenRightIT {
  @TempDir Path folder;

  @Test
  void a_route_that_states_no_right_or_two_is_refused_even_to_an_administrator() throws Exception {
    InstantSource clock = InstantSource.system();
    Ids ids = new Ids(clock);
    try (Database database = DatabaseKind.SQLITE.open(folder, "library")) {
      Organisation organisation = new Organisation(database);
      organisation.begin(SampleOrganisation.read().units());
      Accounts accounts = new Accounts(database, clock, ids);
      accounts.awaitsPassword("admin");
      String session = accounts.useLink(accounts.newLink("admin"), "a long enough password");
      Appointments appointments =
          new Appointments(
              accounts, database, new Appointments.Ground(clock, ids), organisation::below);
      try (WebServer web =
          new WebServer(
              List.of(new AccountRoutes(accounts, appointments), ForgottenRightIT::routes),
              new Listening("127.0.0.1", 0, null))) {
        web.start();
        assertEquals(200, status(web, session, "stated"));
        assertEquals(403, status(web, session, "forgotten"));
        assertEquals(403, status(web, session, "doubtful"));
        assertEquals(401, status(web, "nobody's", "forgotten"));
      }
    }
  }

  private static void routes(RoutesConfig routes) {
    routes.get("/api/stated", context -> context.result("stated"), Right.ADMINISTER);
    routes.get("/api/forgotten", context -> context.result("forgotten"));
    routes.get("/api/doubtful", context -> context.result("open"), Right.OPEN, Right.READ);
  }

  private static int status(WebServer web, String session, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + web.port() + "/api/" + path))
            .header("Cookie", "estation-session=" + session)
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertEquals(answer.statusCode() == 200, Set.of("stated").contains(answer.body()));
      return answer.statusCode();
    }
  }
}
