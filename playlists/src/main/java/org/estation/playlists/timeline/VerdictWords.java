package org.estation.playlists.timeline;

import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Interval;
import org.estation.shared.program.Words;
import org.jspecify.annotations.Nullable;

/** What a {@link Verdict} says to people, from the message bundles. */
final class VerdictWords {
  private static final VerdictWords ZH = new VerdictWords("zh");
  private static final VerdictWords EN = new VerdictWords("en");
  private static final int HOUR = 60;

  private final ResourceBundle bundle;
  private final Locale locale;

  private VerdictWords(String language) {
    locale = Locale.forLanguageTag(language);
    bundle =
        ResourceBundle.getBundle(
            VerdictWords.class.getPackageName() + ".verdicts",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  static Words of(Verdict verdict) {
    return new Words(ZH.text(verdict), EN.text(verdict));
  }

  private String text(Verdict verdict) {
    String name = verdict.booking().name();
    return switch (verdict) {
      case Verdict.Plays plays -> text("plays." + plays.by(), name);
      case Verdict.PlaysOut _ -> text("plays-out", name);
      case Verdict.NotYet notYet -> text("not-yet", name, date(notYet.first()));
      case Verdict.Over over -> text("over", name, date(over.last()));
      case Verdict.NotOnWeekday no -> text("not-on", name, weekday(no.weekday()));
      case Verdict.NotOnDay no -> text("not-on", name, date(no.day()));
      case Verdict.OutsideHours no -> text("outside-hours", name, hours(no.booking()));
      case Verdict.NothingValid _ -> text("nothing-valid", name);
      case Verdict.Capped _ -> text("capped", name);
      case Verdict.NotDue notDue -> notDue(name, notDue.nextMinute());
      case Verdict.Waits _ -> text("waits", name);
      case Verdict.YieldsToLayer to ->
          text("yields.layer", name, to.other().name(), to.other().layer().name());
      case Verdict.YieldsToTakeover to -> text("yields." + to.rank(), name, to.other().name());
      case Verdict.YieldsToCadence to -> text("yields.cadence", name, to.other().name());
      case Verdict.YieldsToShare to -> text("yields.share", name, to.other().name());
      case Verdict.PassedOver _ -> text("passed-over", name);
    };
  }

  private String text(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }

  private String notDue(String name, @Nullable Integer minute) {
    return minute == null ? text("not-due.today", name) : text("not-due", name, time(minute));
  }

  private String weekday(DayOfWeek weekday) {
    return locale.getLanguage().equals("zh")
        ? weekday.getDisplayName(TextStyle.SHORT, locale)
        : weekday.getDisplayName(TextStyle.FULL, locale) + "s";
  }

  private String date(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return text(
        "date",
        String.valueOf(date.getYear()),
        String.valueOf(date.getMonthValue()),
        String.valueOf(date.getDayOfMonth()),
        date.getMonth().getDisplayName(TextStyle.FULL, locale));
  }

  private String hours(Booking booking) {
    List<String> hours = new ArrayList<>();
    for (Interval interval : booking.intervals()) {
      String to = time(Math.floorMod(interval.to() - 1, Interval.DAY) + 1);
      hours.add(time(interval.from()) + "–" + to);
    }
    return String.join(text("and"), hours);
  }

  private static String time(int minute) {
    return minute / HOUR + ":" + String.format(Locale.ROOT, "%02d", minute % HOUR);
  }
}
