package org.estation.server.harvest;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estation.server.platform.db.IdBytes;
import org.estation.server.platform.http.Exchange;
import org.estation.server.platform.http.Page;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.http.Right;
import org.estation.server.platform.http.Routes;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.SourceId;
import org.estation.shared.program.Words;
import org.jspecify.annotations.Nullable;

/** Sources and what became of their entries, over HTTP. */
final class HarvestRoutes implements Routes {
  private final Sources sources;
  private final EntryStore entries;
  private final Harvest harvest;
  private final long intervalMinutes;

  HarvestRoutes(Sources sources, EntryStore entries, Harvest harvest, long intervalMinutes) {
    this.sources = sources;
    this.entries = entries;
    this.harvest = harvest;
    this.intervalMinutes = intervalMinutes;
  }

  private record NewSource(String name, String url, boolean trusted) {}

  private record Trust(boolean trusted) {}

  private record Reason(String code, String zh, String en) {
    static @Nullable Reason of(Optional<org.estation.server.media.Refusal> refusal) {
      if (refusal.isEmpty()) {
        return null;
      }
      Words sentences = refusal.get().sentences();
      return new Reason(refusal.get().code().name(), sentences.zh(), sentences.en());
    }
  }

  private record SourceView(
      String id,
      String name,
      String url,
      boolean trusted,
      long intervalMinutes,
      boolean running,
      @Nullable Long lastRun,
      @Nullable Reason lastReason,
      long taken,
      long refused,
      boolean withdrawn) {}

  private record EntryView(
      String id,
      String title,
      @Nullable String link,
      String state,
      @Nullable ItemId item,
      @Nullable Reason reason,
      long seenAt) {
    static EntryView of(Entry entry) {
      return new EntryView(
          entry.id(),
          entry.title(),
          entry.link(),
          EntryStore.name(entry.state()),
          EntryStore.item(entry.state()).orElse(null),
          Reason.of(EntryStore.reason(entry.state())),
          entry.seenAt());
    }
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/sources", this::list, Right.READ);
    routes.post("/api/sources", this::add, Right.LIBRARY);
    routes.get(
        "/api/sources/{source}", context -> answer(context, sources.get(id(context))), Right.READ);
    routes.put("/api/sources/{source}/trust", this::trust, Right.LIBRARY);
    routes.post("/api/sources/{source}/harvest", this::harvestNow, Right.LIBRARY);
    routes.get("/api/sources/{source}/entries", this::listEntries, Right.READ);
  }

  private static SourceId id(Context context) {
    return Exchange.id(context.pathParam("source"), SourceId::new)
        .orElseThrow(() -> new Refusal(404, "SOURCE_UNKNOWN"));
  }

  private void list(Context context) {
    List<SourceView> views = sources.all().stream().map(this::view).toList();
    Exchange.answer(context, views);
  }

  private void add(Context context) {
    NewSource added = Exchange.body(context, NewSource.class);
    Source source = sources.add(added.name(), added.url(), added.trusted());
    context.status(201);
    answer(context, source);
  }

  private void trust(Context context) {
    boolean trusted = Exchange.body(context, Trust.class).trusted();
    answer(context, sources.trust(id(context), trusted));
  }

  private void harvestNow(Context context) {
    sources.harvestNow(id(context));
    context.status(202);
  }

  private void listEntries(Context context) {
    SourceId source = sources.get(id(context)).id();
    Optional<String> after = Page.after(context);
    if (!after.map(IdBytes::fits).orElse(true)) {
      throw new Refusal(422, "BAD_PAGE_KEY");
    }
    List<Entry> found = entries.page(source, after, Page.SIZE + 1);
    Exchange.answer(context, Page.of(found, Entry::id).map(EntryView::of));
  }

  private void answer(Context context, Source source) {
    Exchange.answer(context, view(source));
  }

  private SourceView view(Source source) {
    Map<String, Long> counts = entries.counts(source.id());
    return new SourceView(
        source.id().value(),
        source.name(),
        source.feed().toString(),
        source.trusted(),
        intervalMinutes,
        harvest.isRunning(source.id()),
        source.lastRun(),
        Reason.of(Optional.ofNullable(source.lastReason())),
        counts.getOrDefault("TAKEN", 0L),
        counts.getOrDefault("REFUSED", 0L),
        sources.isWithdrawn(source.id()));
  }
}
