package org.estation.bench.demo;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The plays of one screen, as the console shows them. */
public final class Ledger {
  private final ConsoleClient console;
  private final String screen;

  /** The plays of this screen. */
  public Ledger(ConsoleClient console, Console.Screen screen) {
    this.console = console;
    this.screen = screen.id();
  }

  /**
   * Every play that was on the screen between two instants, oldest first.
   *
   * @param from milliseconds since 1970 UTC
   * @param to milliseconds since 1970 UTC
   */
  public List<Console.Play> plays(long from, long to) throws IOException, InterruptedException {
    List<Console.Play> plays = new ArrayList<>();
    // Which local day an instant is on depends on the screen's zone: the days around hold all.
    for (LocalDate day = day(from).minusDays(1);
        !day.isAfter(day(to).plusDays(1));
        day = day.plusDays(1)) {
      plays.addAll(day(day).reversed());
    }
    return plays.stream().filter(play -> play.end() > from && play.start() < to).toList();
  }

  /** How many plays of today are known, those not yet signed included. */
  public long countToday() throws IOException, InterruptedException {
    return console.get("/plays?screen=" + screen, Console.PlayPage.class).totals().stream()
        .filter(total -> !total.state().equals("QUARANTINED"))
        .mapToLong(Console.PlayTotal::plays)
        .sum();
  }

  private List<Console.Play> day(LocalDate day) throws IOException, InterruptedException {
    List<Console.Play> plays = new ArrayList<>();
    String first = "/plays?screen=" + screen + "&day=" + day;
    String path = first;
    while (path != null) {
      Console.PlayPage page = console.get(path, Console.PlayPage.class);
      plays.addAll(page.entries());
      String next = page.next();
      path = next == null ? null : first + "&after=" + ConsoleClient.encoded(next);
    }
    return plays;
  }

  private static LocalDate day(long instant) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(instant), ZoneOffset.UTC);
  }
}
