package org.estation.server.schedule;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.estation.playlists.schedule.calendar.NamedCalendar;
import org.estation.server.platform.http.Caller;
import org.estation.server.platform.http.Exchange;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.http.Right;
import org.estation.server.platform.http.Routes;
import org.estation.shared.program.Layer;
import org.estation.shared.program.Program;
import org.estation.shared.program.ShareGroup;
import org.jspecify.annotations.Nullable;

/** Calendars and share groups over HTTP. */
public final class ScheduleRoutes implements Routes {
  private final Schedule schedule;
  private final Schedule.Use use;

  /** Routes over these. */
  public ScheduleRoutes(Schedule schedule, Schedule.Use use) {
    this.schedule = schedule;
    this.use = use;
  }

  /** A share group as the console says it. */
  private record Group(
      String name, Layer layer, @Nullable Integer weight, @Nullable Integer percent) {}

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(
        "/api/calendars",
        context -> Exchange.answer(context, schedule.calendars().toArray(NamedCalendar[]::new)),
        Right.READ);
    routes.put("/api/calendars/{calendar}", this::putCalendar, Right.PUBLISH);
    routes.delete("/api/calendars/{calendar}", this::removeCalendar, Right.PUBLISH);
    routes.get("/api/share-groups", this::groups, Right.READ);
    routes.put("/api/share-groups/{group}", this::putGroup, Right.PUBLISH);
    routes.delete("/api/share-groups/{group}", this::removeGroup, Right.PUBLISH);
  }

  private void putCalendar(Context context) {
    Caller.of(context).requireEverywhere(Right.PUBLISH);
    NamedCalendar calendar = Exchange.body(context, NamedCalendar.class);
    checkName(context.pathParam("calendar"), calendar.name());
    schedule.put(calendar, use);
    Exchange.answer(context, calendar);
  }

  private void removeCalendar(Context context) {
    Caller.of(context).requireEverywhere(Right.PUBLISH);
    schedule.removeCalendar(context.pathParam("calendar"), use);
    context.status(204);
  }

  private void groups(Context context) {
    List<Group> groups = schedule.groups().values().stream().map(ScheduleRoutes::told).toList();
    Exchange.answer(context, groups);
  }

  private void putGroup(Context context) {
    Caller.of(context).requireEverywhere(Right.PUBLISH);
    Group wanted = Exchange.body(context, Group.class);
    checkName(context.pathParam("group"), wanted.name());
    schedule.put(group(wanted), use);
    Exchange.answer(context, wanted);
  }

  private void removeGroup(Context context) {
    Caller.of(context).requireEverywhere(Right.PUBLISH);
    schedule.removeGroup(context.pathParam("group"), use);
    context.status(204);
  }

  private static void checkName(String address, String name) {
    if (!address.equals(name)) {
      throw new Refusal(422, "SCHEDULE_NAME", address, name);
    }
  }

  private static ShareGroup group(Group wanted) {
    try {
      return new ShareGroup(
          Program.MAIN, wanted.layer(), wanted.name(), wanted.weight(), wanted.percent());
    } catch (IllegalArgumentException e) {
      throw new Refusal(422, "GROUP_RULE", String.valueOf(e.getMessage()));
    }
  }

  private static Group told(ShareGroup group) {
    return new Group(group.name(), group.layer(), group.weight(), group.percent());
  }
}
