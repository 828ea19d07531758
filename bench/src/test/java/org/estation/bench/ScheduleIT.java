package org.estation.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Path;
import org.estation.bench.demo.DemoFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schedule page in a browser, before a real server. */
final class ScheduleIT {
  @TempDir private Path folder;

  @Test
  void a_person_books_a_playlist_on_a_unit_and_sees_first_which_screens_match()
      throws IOException, InterruptedException, DemoFailure {
    try (Installation installation = new Installation(folder);
        Browser browser = new Browser()) {
      installation
          .preparation()
          .publish(installation.notices("甲", "乙"), installation.preparation().screen("一号屏"));
      logIn(browser, installation);
      browser.click("menu-schedule");
      browser.await("[data-test='booking-row']:has([data-test='booking-simple'])");
      bookOnTheWholeOrganisation(browser);
      browser.await("[data-test='preview-group']:has-text('一号屏')");
      browser.click("booking-submit");
      String own = "[data-test='booking-row']:not(:has([data-test='booking-simple']))";
      browser.await(own + ":has-text('块屏幕')");
      String words = browser.all("booking-words").allTextContents().toString();
      assertTrue(words.contains("8:00–10:00"), words);
      storesCalendarsAsTheyAre(browser);
      addsShareGroup(browser);
    }
  }

  private static void logIn(Browser browser, Installation installation) {
    browser.open(installation.server().administratorLink().orElseThrow());
    browser.fill("link-password", "correct horse battery");
    browser.fill("link-repeat", "correct horse battery");
    browser.click("link-submit");
    browser.await("[data-test='menu-screens']");
  }

  private static void bookOnTheWholeOrganisation(Browser browser) {
    browser.click("booking-add");
    browser.choose("target-units", 0);
    browser.click("page-title");
    browser.await("[data-test='match']:has-text('一号屏')");
    browser.click("hours-add");
    browser.choose("booking-playlist", 0);
  }

  /** Every kind of calendar is opened and saved: the server takes what the form makes of it. */
  private static void storesCalendarsAsTheyAre(Browser browser) {
    browser.click("choice-calendars");
    browser.await("[data-test='calendar']");
    Locator edits = browser.all("calendar-edit");
    assertTrue(edits.count() > 10, () -> "only " + edits.count() + " calendars");
    for (int i = 0; i < edits.count(); i++) {
      edits.nth(i).click();
      browser.click("calendar-submit");
      browser.all("calendar-dialog").waitFor(hidden());
    }
  }

  private static Locator.WaitForOptions hidden() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
  }

  private static void addsShareGroup(Browser browser) {
    browser.click("choice-groups");
    browser.click("group-add");
    browser.fill("group-name", "防灾必播");
    browser.click("group-mandatory");
    browser.click("group-submit");
    browser.await("[data-test='group']:has-text('必播 10%')");
  }
}
