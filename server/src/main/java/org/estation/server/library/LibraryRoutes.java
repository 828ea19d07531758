package org.estation.server.library;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.estation.server.account.AccountRoutes;
import org.estation.server.platform.blob.BlobStore;
import org.estation.server.platform.http.Exchange;
import org.estation.server.platform.http.Page;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.http.Right;
import org.estation.server.platform.http.Routes;
import org.estation.shared.id.ItemId;
import org.estation.shared.program.ItemKind;

/** The library over HTTP. */
public final class LibraryRoutes implements Routes {
  private static final int LONGEST_SEARCH = 100;

  private final Library library;
  private final OwnContent own;
  private final Topics topics;
  private final BlobStore blobs;

  /** Routes over this library. */
  public LibraryRoutes(Library library, OwnContent own, Topics topics, BlobStore blobs) {
    this.library = library;
    this.own = own;
    this.topics = topics;
    this.blobs = blobs;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/topics", context -> Exchange.answer(context, topics.all()), Right.READ);
    routes.get("/api/items", this::list, Right.READ);
    routes.post("/api/items", this::upload, Right.LIBRARY);
    routes.get(
        "/api/items/{item}",
        context -> Exchange.answer(context, ItemView.of(item(context), topics)),
        Right.READ);
    routes.get("/api/items/{item}/thumbnail", this::thumbnail, Right.READ);
    routes.post("/api/notices", this::notice, Right.LIBRARY);
  }

  private void list(Context context) {
    String text = Optional.ofNullable(context.queryParam("text")).orElse("").strip();
    if (text.length() > LONGEST_SEARCH) {
      throw new Refusal(422, "SEARCH_TOO_LONG", LONGEST_SEARCH);
    }
    List<Item> found =
        library.page(kind(context), text, Page.after(context).map(ItemId::new), Page.SIZE + 1);
    Exchange.answer(
        context, Page.of(found, item -> item.id().value()).map(item -> ItemView.of(item, topics)));
  }

  private static Optional<ItemKind> kind(Context context) {
    String name = context.queryParam("kind");
    if (name == null || name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(ItemKind.values())
            .filter(kind -> kind.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new Refusal(422, "KIND_UNKNOWN", name, kinds())));
  }

  private static String kinds() {
    return Arrays.stream(ItemKind.values()).map(ItemKind::name).collect(Collectors.joining(", "));
  }

  private Item item(Context context) {
    return Exchange.id(context.pathParam("item"), ItemId::new)
        .flatMap(library::find)
        .orElseThrow(() -> new Refusal(404, "ITEM_UNKNOWN"));
  }

  private void thumbnail(Context context) throws IOException {
    InputStream picture =
        Optional.ofNullable(item(context).content().thumbnail())
            .flatMap(blobs::find)
            .map(LibraryRoutes::open)
            .orElseThrow(() -> new Refusal(404, "NO_THUMBNAIL"));
    context.header("Cache-Control", "private, max-age=86400, immutable");
    context.contentType("image/jpeg").result(picture);
  }

  private static InputStream open(java.nio.file.Path file) {
    try {
      return java.nio.file.Files.newInputStream(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void upload(Context context) throws IOException {
    if (!context.isMultipartFormData()) {
      throw new Refusal(400, "BAD_REQUEST");
    }
    UploadedFile file =
        Optional.ofNullable(context.uploadedFile("file"))
            .orElseThrow(() -> new Refusal(422, "FILE_MISSING"));
    String title = Optional.ofNullable(context.formParam("title")).orElse("");
    String credit = Optional.ofNullable(context.formParam("credit")).orElse("");
    try (InputStream content = file.content()) {
      Item item = own.upload(content, title, credit, AccountRoutes.name(context));
      context.status(201);
      Exchange.answer(context, ItemView.of(item, topics));
    }
  }

  private void notice(Context context) throws IOException {
    NewNotice notice = Exchange.body(context, NewNotice.class);
    Item item =
        own.notice(notice.title(), notice.text(), notice.seconds(), AccountRoutes.name(context));
    context.status(201);
    Exchange.answer(context, ItemView.of(item, topics));
  }

  private record NewNotice(String title, String text, int seconds) {}
}
