package org.estation.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.estation.bench.demo.Console;
import org.estation.bench.demo.DemoFailure;
import org.estation.bench.demo.Part.Announcement;
import org.estation.bench.demo.PlayerPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person at the console, with a browser, a server and players that are all real. */
final class ConsoleIT {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Duration ROUND = Duration.ofSeconds(9);

  @TempDir private Path folder;

  @Test
  void a_person_enrols_a_second_player_and_sees_its_plays_in_the_order_just_published()
      throws IOException, InterruptedException, DemoFailure {
    try (Installation installation = new Installation(folder);
        Browser browser = new Browser();
        PlayerPart first = installation.player("first", port(installation))) {
      Console.Screen screen = installation.preparation().screen("一号屏");
      List<String> notices = installation.notices("甲", "乙", "丙");
      installation.preparation().publish(notices, screen);
      installation.preparation().firstPicture(first, screen);
      logIn(browser, installation);
      try (PlayerPart second = installation.player("second", port(installation))) {
        String claimed = enrol(browser, awaited(second, "pairing-code"));
        swapAndPublish(browser, notices);
        awaited(second, "first-picture");
        second.next(ROUND.multipliedBy(2));
        List<String> seen = plays(browser, claimed);
        assertInOrder(List.of(notices.get(1), notices.get(0), notices.get(2)), seen);
      }
    }
  }

  private static int port(Installation installation) {
    return installation.server().address().getPort();
  }

  private static void logIn(Browser browser, Installation installation) {
    browser.open(installation.server().administratorLink().orElseThrow());
    browser.fill("link-password", "correct horse battery");
    browser.fill("link-repeat", "correct horse battery");
    browser.click("link-submit");
    browser.await("[data-test='menu-screens']");
  }

  private static String awaited(PlayerPart player, String key)
      throws IOException, InterruptedException, DemoFailure {
    Optional<Announcement> next = player.next(LONG);
    while (next.isPresent() && !next.get().key().equals(key)) {
      next = player.next(LONG);
    }
    return next.orElseThrow(() -> new AssertionError("no " + key + " came")).value();
  }

  /** Adds a screen and joins the player with this pairing code to it; gives the screen's id. */
  private static String enrol(Browser browser, String code) {
    browser.click("menu-screens");
    browser.click("screen-add");
    browser.fill("screen-name", "二号屏");
    browser.choose("screen-unit", 0);
    browser.click("screen-submit");
    browser.fill("claim-code", code);
    browser.click("claim-submit");
    browser.await("[data-test='screen-card']:has-text('二号屏')");
    return browser.attributes("screen-card", ":has-text('二号屏')", "data-screen").getFirst();
  }

  private static void swapAndPublish(Browser browser, List<String> notices) {
    browser.click("menu-playlists");
    browser.click("playlist-row");
    browser.await("[data-test='playlist-entry']");
    assertEquals(notices, browser.attributes("playlist-entry", "", "data-item"));
    browser.all("entry-up").nth(1).click();
    browser.click("publish-settings");
    browser.click("publish-all");
    browser.await("[data-test='preview-group']:has-text('二号屏') [data-test='preview-change']");
    browser.await("[data-test='preview-group']:has-text('一号屏') [data-test='preview-change']");
    List<String> told = browser.attributes("preview-row", "", "data-row");
    assertTrue(told.containsAll(notices), told::toString);
    browser.click("publish-submit");
    browser.await("[data-test='publication']");
  }

  /** The items the console lists as played on this screen, oldest first. */
  private static List<String> plays(Browser browser, String screen) {
    browser.click("menu-plays");
    browser.await("[data-test='play'][data-screen='" + screen + "']");
    return browser.attributes("play", "[data-screen='" + screen + "']", "data-item").reversed();
  }

  /** Whether the items follow each other in this order, round and round, from any of them on. */
  private static void assertInOrder(List<String> order, List<String> seen) {
    List<String> expected = new ArrayList<>();
    int at = order.indexOf(seen.getFirst());
    for (int i = 0; i < seen.size(); i++) {
      expected.add(order.get((at + i) % order.size()));
    }
    assertTrue(seen.size() > order.size(), () -> "only " + seen.size() + " plays");
    assertEquals(expected, seen);
  }
}
