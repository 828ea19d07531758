package org.estation.playlists.timeline;

import java.time.LocalDate;
import org.estation.playlists.words.DateWords;
import org.estation.playlists.words.HourWords;
import org.estation.playlists.words.Phrases;
import org.estation.shared.program.Words;
import org.jspecify.annotations.Nullable;

/** What a {@link Verdict} says to people, from the message bundles. */
final class VerdictWords {
  private static final String BUNDLE = VerdictWords.class.getPackageName() + ".verdicts";
  private static final VerdictWords ZH = new VerdictWords(new Phrases(BUNDLE, "zh"));
  private static final VerdictWords EN = new VerdictWords(new Phrases(BUNDLE, "en"));

  private final Phrases phrases;
  private final DateWords dates;
  private final HourWords hours;

  private VerdictWords(Phrases phrases) {
    this.phrases = phrases;
    dates = new DateWords(phrases);
    hours = new HourWords(phrases);
  }

  static Words of(Verdict verdict) {
    return new Words(ZH.text(verdict), EN.text(verdict));
  }

  private String text(Verdict verdict) {
    String name = verdict.booking().name();
    return switch (verdict) {
      case Verdict.Plays plays -> phrases.say("plays." + plays.by(), name);
      case Verdict.PlaysOut _ -> phrases.say("plays-out", name);
      case Verdict.NotYet notYet -> phrases.say("not-yet", name, date(notYet.first()));
      case Verdict.Over over -> phrases.say("over", name, date(over.last()));
      case Verdict.NotOnWeekday no -> phrases.say("not-on", name, dates.weekdays(no.weekday()));
      case Verdict.NotOnDay no -> phrases.say("not-on", name, date(no.day()));
      case Verdict.OutsideHours no ->
          phrases.say("outside-hours", name, hours.hours(no.booking().intervals()));
      case Verdict.NothingValid _ -> phrases.say("nothing-valid", name);
      case Verdict.Capped _ -> phrases.say("capped", name);
      case Verdict.NotDue notDue -> notDue(name, notDue.nextMinute());
      case Verdict.Waits _ -> phrases.say("waits", name);
      case Verdict.YieldsToLayer to ->
          phrases.say("yields.layer", name, to.other().name(), to.other().layer().name());
      case Verdict.YieldsToTakeover to ->
          phrases.say("yields." + to.rank(), name, to.other().name());
      case Verdict.YieldsToCadence to -> phrases.say("yields.cadence", name, to.other().name());
      case Verdict.YieldsToShare to -> phrases.say("yields.share", name, to.other().name());
      case Verdict.PassedOver _ -> phrases.say("passed-over", name);
    };
  }

  private String notDue(String name, @Nullable Integer minute) {
    return minute == null
        ? phrases.say("not-due.today", name)
        : phrases.say("not-due", name, HourWords.time(minute));
  }

  private String date(int day) {
    return dates.dateAndYear(LocalDate.ofEpochDay(day));
  }
}
