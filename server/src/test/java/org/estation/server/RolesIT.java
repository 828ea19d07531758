package org.estation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which role may make which call, over the whole contract (row J-20; decision 0007). */
class RolesIT extends OnBothDatabases {
  private static final Set<String> OPEN =
      Set.of("logIn", "logOut", "getLink", "useLink", "getSession");
  private static final Map<String, Set<String>> CALLS = calls();
  private static final Map<String, Set<String>> RIGHTS =
      Map.of(
          "ADMINISTRATOR",
          Set.of("READ", "SCREENS", "PLAYLISTS", "PUBLISH", "LIBRARY", "EMERGENCY", "ADMINISTER"),
          "SCREEN_ADMINISTRATOR",
          Set.of("READ", "SCREENS", "PLAYLISTS", "PUBLISH"),
          "INFORMATION_OFFICER",
          Set.of("READ", "PLAYLISTS", "LIBRARY"),
          "EMERGENCY_OFFICER",
          Set.of("READ", "EMERGENCY"),
          "DISTRICT_STAFF",
          Set.of("READ"));

  RolesIT(Installation.Kind kind) {
    super(kind);
  }

  /** The table of decision 0007. */
  private static Map<String, Set<String>> calls() {
    Map<String, Set<String>> calls = new TreeMap<>();
    calls.put(
        "READ",
        Set.of(
            "listUnits",
            "listTopics",
            "listAudiences",
            "listScreens",
            "matchScreens",
            "getScreen",
            "getScreenshot",
            "listItems",
            "getItem",
            "getThumbnail",
            "listPlaylists",
            "getPlaylist",
            "listPlays",
            "exportPlays",
            "listSources",
            "getSource",
            "listEntries",
            "listAlerts",
            "listBlackouts",
            "getReach",
            "getReserve",
            "listWithdrawals",
            "listPlaces",
            "listBookings",
            "getBooking",
            "listCalendars",
            "listShareGroups"));
    calls.put(
        "SCREENS",
        Set.of("addScreen", "changeScreen", "claimDevice", "releaseDevice", "wishScreenshot"));
    calls.put("PLAYLISTS", Set.of("addPlaylist", "changePlaylist"));
    calls.put(
        "PUBLISH",
        Set.of(
            "publishPlaylist",
            "unpublishPlaylist",
            "previewPublication",
            "addBooking",
            "previewBooking",
            "changeBooking",
            "removeBooking",
            "putCalendar",
            "removeCalendar",
            "putShareGroup",
            "removeShareGroup"));
    calls.put(
        "LIBRARY", Set.of("uploadItem", "addNotice", "addSource", "trustSource", "harvestNow"));
    calls.put(
        "EMERGENCY",
        Set.of(
            "raiseAlert",
            "endAlert",
            "orderBlackout",
            "liftBlackout",
            "addToReserve",
            "removeFromReserve",
            "withdraw",
            "undoWithdrawal"));
    calls.put(
        "ADMINISTER",
        Set.of(
            "listAccounts",
            "addAccount",
            "appoint",
            "makeLink",
            "deactivateAccount",
            "addUnit",
            "changeUnit",
            "removeUnit",
            "addLine",
            "removeLine",
            "listAudit"));
    return calls;
  }

  @Test
  void the_table_names_every_call_of_the_contract_once() {
    List<String> named = CALLS.values().stream().flatMap(Set::stream).sorted().toList();
    List<String> all =
        Contract.operations().stream()
            .map(Contract.Operation::id)
            .filter(id -> !OPEN.contains(id))
            .sorted()
            .toList();
    assertEquals(all, named);
  }

  @Test
  void an_account_without_a_role_may_do_nothing_but_know_who_it_is() throws Exception {
    Console nobody = installation.account("nobody", List.of());
    assertEquals(0, nobody.get("/session").expect(200).path("rights").size());
    for (Contract.Operation operation : Contract.operations()) {
      if (!OPEN.contains(operation.id())) {
        call(nobody, operation).refused(403, "NO_RIGHT");
      }
    }
  }

  @Test
  void each_role_may_make_the_calls_of_the_table_and_no_others() throws Exception {
    for (Map.Entry<String, Set<String>> role : RIGHTS.entrySet()) {
      Console person =
          installation.account(
              role.getKey(), List.of(Map.of("role", role.getKey(), "unit", "sample")));
      Set<String> allowed =
          role.getValue().stream()
              .flatMap(right -> CALLS.getOrDefault(right, Set.of()).stream())
              .collect(Collectors.toSet());
      for (Contract.Operation operation : Contract.operations()) {
        if (!OPEN.contains(operation.id())) {
          Console.Answer answer = call(person, operation);
          String what = role.getKey() + " " + operation.id() + " " + answer.text();
          if (allowed.contains(operation.id())) {
            assertNotEquals(403, answer.status(), what);
            assertNotEquals(401, answer.status(), what);
            assertTrue(answer.status() < 500, what);
          } else {
            assertEquals("NO_RIGHT", answer.json().path("code").asText(), what);
          }
        }
      }
    }
  }

  @Test
  void what_is_called_without_an_account_is_refused_everywhere() throws Exception {
    for (Contract.Operation operation : Contract.operations()) {
      if (!OPEN.contains(operation.id())) {
        call(installation.stranger(), operation).refused(401, "NOT_LOGGED_IN");
      }
    }
  }

  /** Makes a call that finds nothing and changes nothing where it is allowed. */
  private static Console.Answer call(Console person, Contract.Operation operation)
      throws Exception {
    String path = operation.path().replaceAll("\\{[a-z]+\\}", "none");
    return switch (operation.method()) {
      case "GET" -> person.get(path);
      case "DELETE" -> person.delete(path);
      case "PUT" -> person.put(path, Map.of());
      case "POST" -> person.post(path, Map.of());
      default -> throw new IllegalStateException(operation.method());
    };
  }
}
