package org.estation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every call of the contract is answered by the real server (row C-03). */
class ContractIT {
  private static final Map<String, Object> PUBLICATION =
      Map.of("screens", List.of(), "layer", "REGULAR", "firstDay", "2026-11-22");

  @TempDir Path folder;

  @Test
  void every_call_of_the_contract_is_answered_as_it_says() throws Exception {
    try (Installation installation =
        new Installation(Installation.Kind.SQLITE, folder.resolve("server"))) {
      Console console = installation.console();
      readLists(console);
      refuseWhatIsNotThere(console);
      console.delete("/session").expect(204);
      assertEquals(Set.of(), installation.contract().neverCalled());
    }
  }

  private static void readLists(Console console) throws Exception {
    for (String list :
        List.of(
            "/session",
            "/units",
            "/topics",
            "/audiences",
            "/accounts",
            "/screens",
            "/items",
            "/playlists",
            "/sources",
            "/bookings",
            "/calendars",
            "/share-groups")) {
      console.get(list).expect(200);
    }
    for (String list : List.of("alerts", "blackouts", "reserve", "withdrawals")) {
      console.get("/emergency/" + list).expect(200);
    }
    console.get("/emergency/reach?unit=sample").expect(200);
    console.get("/audit").expect(200);
    console.get("/plays").expect(200);
    assertTrue(console.get("/plays.csv").length() > 3);
  }

  private static void refuseWhatIsNotThere(Console console) throws Exception {
    console.get("/links/none").refused(404, "LINK_UNKNOWN");
    console.post("/session", Map.of("name", "x", "password", "y")).expect(401);
    console.post("/accounts", Map.of()).expect(400);
    console.put("/accounts/none/roles", Map.of("roles", List.of())).expect(404);
    console.post("/accounts/none/link", Map.of()).expect(404);
    console.post("/accounts/none/deactivation", Map.of()).expect(404);
    console.post("/units", Map.of()).expect(400);
    console.put("/units/none", Map.of()).expect(400);
    console.delete("/units/none").expect(404);
    console.put("/units/none/lines/none", "").expect(404);
    console.delete("/units/none/lines/none").expect(404);
    console.post("/screens", Map.of()).expect(400);
    console.get("/screens/none").expect(404);
    console.post("/bookings", Map.of()).expect(400);
    console.post("/bookings/preview", Map.of("booking", "none")).expect(404);
    console.get("/bookings/none").expect(404);
    console.put("/bookings/none", Map.of()).expect(404);
    console.delete("/bookings/none").expect(404);
    console.put("/calendars/none", Map.of()).expect(400);
    console.delete("/calendars/none").expect(404);
    console.put("/share-groups/none", Map.of()).expect(400);
    console.delete("/share-groups/none").expect(404);
    console.put("/screens/none", Map.of()).expect(404);
    console.post("/screens/match", Map.of()).expect(400);
    console.put("/screens/none/device", Map.of("code", "AAAA-AAAA")).expect(404);
    console.delete("/screens/none/device").expect(404);
    console.get("/screens/none/screenshot").expect(404);
    console.post("/screens/none/screenshot", Map.of()).expect(404);
    console.post("/items", Map.of()).expect(400);
    console.get("/items/none").expect(404);
    console.get("/items/none/thumbnail").expect(404);
    console.post("/notices", Map.of()).expect(400);
    console.post("/playlists", Map.of()).expect(400);
    console.get("/playlists/none").expect(404);
    console.put("/playlists/none", Map.of()).expect(400);
    console.put("/playlists/none/publication", PUBLICATION).expect(404);
    console.delete("/playlists/none/publication").expect(404);
    console.post("/playlists/none/publication/preview", Map.of()).expect(404);
    console.post("/sources", Map.of()).expect(400);
    console.get("/sources/none").expect(404);
    console.put("/sources/none/trust", Map.of("trusted", true)).expect(404);
    console.post("/sources/none/harvest", Map.of()).expect(404);
    console.get("/sources/none/entries").expect(404);
    refuseEmergencies(console);
  }

  private static void refuseEmergencies(Console console) throws Exception {
    Map<String, String> reason = Map.of("reason", "x");
    console.post("/emergency/alerts", Map.of()).expect(400);
    console.post("/emergency/alerts/none/end", reason).expect(404);
    console.post("/emergency/blackouts", Map.of()).expect(400);
    console.post("/emergency/blackouts/none/lift", reason).expect(404);
    console.put("/emergency/reserve/none", Map.of()).expect(404);
    console.delete("/emergency/reserve/none").expect(404);
    console.post("/emergency/withdrawals", Map.of()).expect(400);
    console.post("/emergency/withdrawals/none/undo", reason).expect(404);
    console.get("/emergency/withdrawals/none/screens").expect(404);
  }
}
