package org.estation.server.screen;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.estation.server.platform.http.Caller;
import org.estation.server.platform.http.Exchange;
import org.estation.server.platform.http.Page;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.http.Right;
import org.estation.server.platform.http.Routes;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.UnitId;

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

  /** The screen that an address names; refused where the caller has not this right to it. */
  private Screen screen(Context context, Right right) {
    Screen screen =
        Exchange.id(context.pathParam("screen"), ScreenId::new)
            .flatMap(screens::find)
            .orElseThrow(() -> new Refusal(404, "SCREEN_UNKNOWN"));
    Caller.of(context).require(right, screen.unit());
    return screen;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/audiences", context -> Exchange.answer(context, Audiences.all()), Right.READ);
    routes.get("/api/screens", this::list, Right.READ);
    routes.post("/api/screens", this::add, Right.SCREENS);
    routes.get(
        "/api/screens/{screen}",
        context -> Exchange.answer(context, views.of(screen(context, Right.READ))),
        Right.READ);
    routes.put("/api/screens/{screen}", this::change, Right.SCREENS);
    routes.post("/api/screens/match", this::match, Right.READ);
    routes.put("/api/screens/{screen}/device", this::claim, Right.SCREENS);
    routes.delete("/api/screens/{screen}/device", this::release, Right.SCREENS);
    routes.get("/api/screens/{screen}/screenshot", this::screenshot, Right.READ);
    routes.post("/api/screens/{screen}/screenshot", this::wishScreenshot, Right.SCREENS);
  }

  private void list(Context context) {
    String after = Page.after(context).orElse("");
    int split = after.lastIndexOf('/');
    String name = split < 0 ? "" : after.substring(0, split);
    Optional<ScreenId> id = Exchange.id(after.substring(split + 1), ScreenId::new);
    Set<UnitId> units = Caller.of(context).units(Right.READ);
    List<Screen> found = screens.page(units, new ScreenStore.Behind(name, id), Page.SIZE + 1);
    Page<Screen> page = Page.of(found, screen -> screen.name() + "/" + screen.id());
    Exchange.answer(context, new Page<>(views.of(page.entries()), page.next()));
  }

  private void add(Context context) {
    Screens.Facts facts = Exchange.body(context, Screens.Facts.class);
    requireUnit(context, facts);
    Screen added = screens.add(facts);
    context.status(201);
    Exchange.answer(context, views.of(added));
  }

  private void change(Context context) {
    Screen screen = screen(context, Right.SCREENS);
    Screens.Facts facts = Exchange.body(context, Screens.Facts.class);
    requireUnit(context, facts);
    Exchange.answer(context, views.of(screens.change(screen, facts)));
  }

  private void requireUnit(Context context, Screens.Facts facts) {
    screens.unit(facts).ifPresent(unit -> Caller.of(context).require(Right.SCREENS, unit));
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
    List<Screen> meant =
        screens.meant(Exchange.body(context, Target.class), Caller.of(context).units(Right.READ));
    List<Named> first =
        meant.stream()
            .limit(Page.SIZE)
            .map(screen -> new Named(screen.id(), screen.name()))
            .toList();
    Exchange.answer(context, new Match(meant.size(), first));
  }

  private void claim(Context context) {
    Screen screen = screen(context, Right.SCREENS);
    screens.claim(screen.id(), Exchange.body(context, Claim.class).code());
    Exchange.answer(context, views.of(screen));
  }

  private void release(Context context) {
    screens.release(screen(context, Right.SCREENS).id());
    context.status(204);
  }

  private void screenshot(Context context) {
    byte[] picture =
        screens
            .screenshot(screen(context, Right.READ).id())
            .orElseThrow(() -> new Refusal(404, "NO_SCREENSHOT"));
    context.header("Cache-Control", "no-store");
    context.contentType("image/jpeg").result(new ByteArrayInputStream(picture));
  }

  private void wishScreenshot(Context context) {
    screens.wishScreenshot(screen(context, Right.SCREENS).id());
    context.status(202);
  }
}
