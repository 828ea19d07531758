package org.estation.server.platform.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * The built console and the API's contract from the class path. Every address of the console that
 * is no file is its first page, which finds the way itself.
 */
public final class ConsoleFiles implements Routes {
  private static final String ROOT = "/org/estation/server/console";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript",
          "css", "text/css",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "woff2", "font/woff2",
          "json", "application/json");

  /** The files of the console. */
  public ConsoleFiles() {}

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(
        "/api/openapi.yaml",
        context ->
            context
                .contentType("application/yaml")
                .result(open("/org/estation/server/openapi.yaml")),
        Right.OPEN);
    routes.get("/", ConsoleFiles::firstPage);
    routes.get("/assets/<file>", ConsoleFiles::asset);
    routes.get("/{page}", ConsoleFiles::page, Right.OPEN);
    routes.get("/{page}/<rest>", ConsoleFiles::page, Right.OPEN);
  }

  private static void page(Context context) throws IOException {
    String name = context.pathParam("page");
    if (name.equals("api") || name.equals("device")) {
      throw new Refusal(404, "NOT_FOUND");
    }
    if (name.contains(".")) {
      send(context, "/" + name);
    } else {
      firstPage(context);
    }
  }

  private static void asset(Context context) throws IOException {
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    send(context, "/assets/" + context.pathParam("file"));
  }

  private static void firstPage(Context context) throws IOException {
    context.header("Cache-Control", "no-cache");
    send(context, "/index.html");
  }

  private static void send(Context context, String path) throws IOException {
    if (path.contains("..")) {
      throw new Refusal(404, "NOT_FOUND");
    }
    String ending = path.substring(path.lastIndexOf('.') + 1);
    context.contentType(TYPES.getOrDefault(ending, "application/octet-stream"));
    context.result(open(ROOT + path));
  }

  private static InputStream open(String resource) {
    InputStream stream = ConsoleFiles.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new Refusal(404, "NOT_FOUND");
    }
    return stream;
  }
}
