package org.estation.server.screen;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.estation.server.platform.http.Exchange;
import org.estation.server.platform.http.Page;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.http.Routes;
import org.estation.shared.id.ScreenId;

/** Screens over HTTP. */
public final class ScreenRoutes implements Routes {
  private final Screens screens;
  private final ScreenViews views;

  /** Routes over these screens. */
  public ScreenRoutes(Screens screens, ScreenViews views) {
    this.screens = screens;
    this.views = views;
  }

  private record Claim(String code) {}

  /** The id of the screen that an address names. */
  private Screen screen(Context context) {
    return Exchange.id(context.pathParam("screen"), ScreenId::new)
        .flatMap(screens::find)
        .orElseThrow(() -> new Refusal(404, "SCREEN_UNKNOWN"));
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/audiences", context -> Exchange.answer(context, Audiences.all()));
    routes.get("/api/screens", this::list);
    routes.post("/api/screens", this::add);
    routes.get(
        "/api/screens/{screen}", context -> Exchange.answer(context, views.of(screen(context))));
    routes.put("/api/screens/{screen}", this::change);
    routes.post("/api/screens/match", this::match);
    routes.put("/api/screens/{screen}/device", this::claim);
    routes.delete("/api/screens/{screen}/device", this::release);
    routes.get("/api/screens/{screen}/screenshot", this::screenshot);
    routes.post("/api/screens/{screen}/screenshot", this::wishScreenshot);
  }

  private void list(Context context) {
    String after = Page.after(context).orElse("");
    int split = after.lastIndexOf('/');
    String name = split < 0 ? "" : after.substring(0, split);
    Optional<ScreenId> id = Exchange.id(after.substring(split + 1), ScreenId::new);
    List<Screen> found = screens.page(name, id, Page.SIZE + 1);
    Page<Screen> page = Page.of(found, screen -> screen.name() + "/" + screen.id());
    Exchange.answer(context, new Page<>(views.of(page.entries()), page.next()));
  }

  private void add(Context context) {
    Screen added = screens.add(Exchange.body(context, Screens.Facts.class));
    context.status(201);
    Exchange.answer(context, views.of(added));
  }

  private void change(Context context) {
    Screen screen = screen(context);
    Exchange.answer(
        context, views.of(screens.change(screen, Exchange.body(context, Screens.Facts.class))));
  }

  /**
   * The screens that a target means.
   *
   * @param total how many they are
   * @param first the first of them by name
   */
  private record Match(int total, List<Named> first) {}

  private record Named(ScreenId id, String name) {}

  private void match(Context context) {
    List<Screen> meant = screens.meant(Exchange.body(context, Target.class));
    List<Named> first =
        meant.stream()
            .limit(Page.SIZE)
            .map(screen -> new Named(screen.id(), screen.name()))
            .toList();
    Exchange.answer(context, new Match(meant.size(), first));
  }

  private void claim(Context context) {
    Screen screen = screen(context);
    screens.claim(screen.id(), Exchange.body(context, Claim.class).code());
    Exchange.answer(context, views.of(screen));
  }

  private void release(Context context) {
    screens.release(screen(context).id());
    context.status(204);
  }

  private void screenshot(Context context) {
    byte[] picture =
        screens
            .screenshot(screen(context).id())
            .orElseThrow(() -> new Refusal(404, "NO_SCREENSHOT"));
    context.header("Cache-Control", "no-store");
    context.contentType("image/jpeg").result(new ByteArrayInputStream(picture));
  }

  private void wishScreenshot(Context context) {
    screens.wishScreenshot(screen(context).id());
    context.status(202);
  }
}
