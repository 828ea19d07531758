package org.estation.server.report;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.estation.server.platform.http.Caller;
import org.estation.server.platform.http.Exchange;
import org.estation.server.platform.http.Page;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.http.Right;
import org.estation.server.platform.http.Routes;
import org.estation.server.report.play.PlayKey;
import org.estation.server.screen.Screens;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.UnitId;
import org.jspecify.annotations.Nullable;

/** Reports over HTTP. */
public final class ReportRoutes implements Routes {
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final Set<ScreenId> NO_SCREEN =
      Set.of(new ScreenId("00000000-0000-0000-0000-000000000000"));
  private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

  private final PlayReport report;
  private final Screens screens;
  private final InstantSource clock;
  private final ZoneId zone;

  /**
   * Routes over this report.
   *
   * @param zone whose today counts where no day is asked for
   */
  public ReportRoutes(PlayReport report, Screens screens, InstantSource clock, ZoneId zone) {
    this.report = report;
    this.screens = screens;
    this.clock = clock;
    this.zone = zone;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/plays", this::list, Right.READ);
    routes.get("/api/plays.csv", this::export, Right.READ);
  }

  private void list(Context context) {
    @Nullable PlayKey after =
        Page.after(context)
            .map(text -> PlayKey.parse(text).orElseThrow(() -> new Refusal(422, "BAD_PAGE_KEY")))
            .orElse(null);
    Exchange.answer(context, report.page(filter(context), after));
  }

  private void export(Context context) throws IOException {
    PlayFilter filter = filter(context);
    context.contentType("text/csv; charset=utf-8");
    context.header(
        "Content-Disposition", "attachment; filename=\"plays-" + filter.day() + ".csv\"");
    try (Writer writer =
        new BufferedWriter(
            new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8))) {
      PlayCsv csv = new PlayCsv(writer, zone);
      csv.head();
      report.each(filter, csv::row);
    }
  }

  private PlayFilter filter(Context context) {
    return new PlayFilter(day(context), screens(context), item(context));
  }

  private LocalDate day(Context context) {
    return parameter(context, "day")
        .map(text -> parsed(text).orElseThrow(() -> new Refusal(422, "BAD_DAY", text)))
        .orElseGet(() -> LocalDate.ofInstant(clock.instant(), zone));
  }

  private static Optional<LocalDate> parsed(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return Optional.of(day).filter(it -> !it.isBefore(EARLIEST) && it.isBefore(LATEST));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The screens that are asked for and that the caller may read; null for all there are. */
  private @Nullable Set<ScreenId> screens(Context context) {
    Set<UnitId> units = Caller.of(context).units(Right.READ);
    ScreenId one = screen(context);
    if (units == null) {
      return one == null ? null : Set.of(one);
    }
    Set<ScreenId> mine = new HashSet<>(screens.in(units));
    if (one != null) {
      mine.retainAll(Set.of(one));
    }
    return mine.isEmpty() ? NO_SCREEN : mine;
  }

  private static @Nullable ScreenId screen(Context context) {
    return parameter(context, "screen")
        .map(text ->
            Exchange.id(text, ScreenId::new).orElseThrow(() -> new Refusal(422, "SCREEN_UNKNOWN")))
        .orElse(null);
  }

  private static @Nullable ItemId item(Context context) {
    return parameter(context, "item")
        .map(text ->
            Exchange.id(text, ItemId::new).orElseThrow(() -> new Refusal(422, "ITEM_UNKNOWN")))
        .orElse(null);
  }

  private static Optional<String> parameter(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name)).filter(text -> !text.isEmpty());
  }
}
