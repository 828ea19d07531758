package org.estation.server.account;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import io.javalin.security.RouteRole;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.estation.server.platform.http.Caller;
import org.estation.server.platform.http.Exchange;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.http.Right;
import org.estation.server.platform.http.Routes;
import org.jspecify.annotations.Nullable;

/** Logging in and out, and the guard before every call of the console API. */
public final class AccountRoutes implements Routes {
  private static final String COOKIE = "estation-session";

  private final Accounts accounts;
  private final Appointments appointments;

  /** Routes over these accounts. */
  public AccountRoutes(Accounts accounts, Appointments appointments) {
    this.accounts = accounts;
    this.appointments = appointments;
  }

  /** The name of the account whose session a guarded call has. */
  public static String name(Context context) {
    return Caller.of(context).name();
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.beforeMatched("/api/*", this::guard);
    routes.get(
        "/api/session", context -> Exchange.answer(context, session(name(context))), Right.ACCOUNT);
    routes.post("/api/session", this::logIn, Right.OPEN);
    routes.delete("/api/session", this::logOut, Right.OPEN);
    routes.get(
        "/api/links/{token}",
        context ->
            Exchange.answer(context, new Owner(accounts.linkOwner(context.pathParam("token")))),
        Right.OPEN);
    routes.post("/api/links/{token}", this::useLink, Right.OPEN);
  }

  /** A call of a route that states no right, or more than one, is refused to everybody. */
  private void guard(Context context) {
    refuseForeignOrigin(context);
    Set<RouteRole> stated = context.routeRoles();
    if (stated.equals(Set.of(Right.OPEN))) {
      return;
    }
    Caller caller =
        Optional.ofNullable(context.cookie(COOKIE))
            .flatMap(accounts::session)
            .map(appointments::caller)
            .orElseThrow(() -> new Refusal(401, "NOT_LOGGED_IN"));
    boolean allowed =
        stated.size() == 1
            && stated.iterator().next() instanceof Right right
            && (right == Right.ACCOUNT || caller.may(right));
    if (!allowed) {
      throw new Refusal(403, "NO_RIGHT");
    }
    caller.makes(context);
  }

  private static void refuseForeignOrigin(Context context) {
    String origin = context.header("Origin");
    if (origin != null && !host(origin).equals(context.header("Host"))) {
      throw new Refusal(403, "FOREIGN_ORIGIN");
    }
  }

  private static String host(String origin) {
    try {
      return String.valueOf(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private void logIn(Context context) {
    Login login = Exchange.body(context, Login.class);
    begin(context, accounts.logIn(login.name(), login.password()), login.name());
  }

  private void useLink(Context context) {
    String token = context.pathParam("token");
    String name = accounts.linkOwner(token);
    String secret = accounts.useLink(token, Exchange.body(context, NewPassword.class).password());
    begin(context, secret, name);
  }

  private void logOut(Context context) {
    @Nullable String secret = context.cookie(COOKIE);
    if (secret != null) {
      accounts.logOut(secret);
    }
    context.removeCookie(COOKIE, "/");
    context.status(204);
  }

  private void begin(Context context, String secret, String name) {
    int seconds = (int) Accounts.SESSION_LIFE.toSeconds();
    boolean secure = context.req().isSecure();
    context.cookie(new Cookie(COOKIE, secret, "/", seconds, secure, true, null, SameSite.STRICT));
    Exchange.answer(context, session(name));
  }

  private Session session(String name) {
    Caller caller = appointments.caller(name);
    return new Session(name, Arrays.stream(Right.values()).filter(caller::may).toList());
  }

  /** Who is logged in, and what that person may do in some unit at least. */
  private record Session(String name, List<Right> rights) {}

  private record Owner(String name) {}

  private record Login(String name, String password) {}

  private record NewPassword(String password) {}
}
