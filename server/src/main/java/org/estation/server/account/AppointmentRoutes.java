package org.estation.server.account;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.estation.server.platform.http.Caller;
import org.estation.server.platform.http.Exchange;
import org.estation.server.platform.http.Page;
import org.estation.server.platform.http.Right;
import org.estation.server.platform.http.Routes;

/** Accounts and their roles over HTTP. */
public final class AppointmentRoutes implements Routes {
  private final Appointments appointments;

  /** Routes over these accounts. */
  public AppointmentRoutes(Appointments appointments) {
    this.appointments = appointments;
  }

  private record NewAccount(String name, List<Appointment> roles) {}

  private record Roles(List<Appointment> roles) {}

  /**
   * A one-time link.
   *
   * @param path its address at the console's own
   */
  private record Link(String name, String path) {
    static Link of(String name, String secret) {
      return new Link(name, "/link/" + secret);
    }
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/accounts", this::list, Right.ADMINISTER);
    routes.post("/api/accounts", this::add, Right.ADMINISTER);
    routes.put("/api/accounts/{account}/roles", this::appoint, Right.ADMINISTER);
    routes.post("/api/accounts/{account}/link", this::link, Right.ADMINISTER);
    routes.post("/api/accounts/{account}/deactivation", this::deactivate, Right.ADMINISTER);
  }

  private static String name(Context context) {
    return context.pathParam("account");
  }

  private void list(Context context) {
    String after = Page.after(context).orElse("");
    Exchange.answer(context, Page.of(appointments.page(after, Page.SIZE + 1), Account::name));
  }

  private void add(Context context) {
    NewAccount wanted = Exchange.body(context, NewAccount.class);
    String secret = appointments.add(Caller.of(context), wanted.name(), wanted.roles());
    context.status(201);
    Exchange.answer(context, Link.of(wanted.name(), secret));
  }

  private void appoint(Context context) {
    List<Appointment> roles = Exchange.body(context, Roles.class).roles();
    Exchange.answer(context, appointments.appoint(Caller.of(context), name(context), roles));
  }

  private void link(Context context) {
    String secret = appointments.link(Caller.of(context), name(context));
    Exchange.answer(context, Link.of(name(context), secret));
  }

  private void deactivate(Context context) {
    appointments.deactivate(Caller.of(context), name(context));
    context.status(204);
  }
}
