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
import java.util.Optional;
import org.estation.server.platform.http.Exchange;
import org.estation.server.platform.http.Page;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.http.Routes;
import org.estation.server.report.play.PlayKey;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.ScreenId;
import org.jspecify.annotations.Nullable;

/** Reports over HTTP. */
public final class ReportRoutes implements Routes {
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

  private final PlayReport report;
  private final InstantSource clock;
  private final ZoneId zone;

  /**
   * Routes over this report.
   *
   * @param zone whose today counts where no day is asked for
   */
  public ReportRoutes(PlayReport report, InstantSource clock, ZoneId zone) {
    this.report = report;
    this.clock = clock;
    this.zone = zone;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/plays", this::list);
    routes.get("/api/plays.csv", this::export);
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
    return new PlayFilter(day(context), screen(context), item(context));
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
