package org.estation.server.account;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URI;
import java.util.Optional;
import org.estation.server.platform.http.Exchange;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.http.Routes;
import org.jspecify.annotations.Nullable;

/** Logging in and out, and the guard before every other call of the console API. */
public final class AccountRoutes implements Routes {
  private static final String COOKIE = "estation-session";
  private static final String NAME = "estation.account";

  private final Accounts accounts;

  /** Routes over these accounts. */
  public AccountRoutes(Accounts accounts) {
    this.accounts = accounts;
  }

  /** The name of the account whose session a guarded call has. */
  public static String name(Context context) {
    String name = context.attribute(NAME);
    if (name == null) {
      throw new IllegalStateException("the call was not guarded");
    }
    return name;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.before("/api/*", this::guard);
    routes.get("/api/session", context -> Exchange.answer(context, new Session(name(context))));
    routes.post("/api/session", this::logIn);
    routes.delete("/api/session", this::logOut);
    routes.get(
        "/api/links/{token}",
        context ->
            Exchange.answer(context, new Session(accounts.linkOwner(context.pathParam("token")))));
    routes.post("/api/links/{token}", this::useLink);
  }

  private void guard(Context context) {
    refuseForeignOrigin(context);
    if (open(context)) {
      return;
    }
    String name =
        Optional.ofNullable(context.cookie(COOKIE))
            .flatMap(accounts::session)
            .orElseThrow(() -> new Refusal(401, "NOT_LOGGED_IN"));
    context.attribute(NAME, name);
  }

  private static boolean open(Context context) {
    String path = context.path();
    return path.startsWith("/api/links/")
        || path.equals("/api/openapi.yaml")
        || (path.equals("/api/session")
            && !context.method().equals(io.javalin.http.HandlerType.GET));
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

  private static void begin(Context context, String secret, String name) {
    int seconds = (int) Accounts.SESSION_LIFE.toSeconds();
    boolean secure = context.req().isSecure();
    context.cookie(new Cookie(COOKIE, secret, "/", seconds, secure, true, null, SameSite.STRICT));
    Exchange.answer(context, new Session(name));
  }

  private record Session(String name) {}

  private record Login(String name, String password) {}

  private record NewPassword(String password) {}
}
