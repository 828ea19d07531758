package org.estation.server.program;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estation.server.platform.blob.BlobStore;
import org.estation.server.platform.http.Exchange;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.http.Routes;
import org.estation.server.screen.DeviceGuard;
import org.estation.shared.id.Sha256;

/** Assignments and files, as players fetch them. */
final class AssignmentRoutes implements Routes {
  private static final Pattern RANGE = Pattern.compile("bytes=([0-9]{1,15})-");

  private final DeviceGuard guard;
  private final Assignments assignments;
  private final BlobStore blobs;

  AssignmentRoutes(DeviceGuard guard, Assignments assignments, BlobStore blobs) {
    this.guard = guard;
    this.assignments = assignments;
    this.blobs = blobs;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/device/v1/assignment", this::assignment);
    routes.get("/device/v1/blobs/{hash}", this::blob);
  }

  private void assignment(Context context) {
    AssignmentStore.Issued issued =
        assignments
            .of(guard.device(context.header("Authorization")).screen())
            .orElseThrow(() -> new Refusal(404, "NO_ASSIGNMENT"));
    String tag = "\"" + issued.version() + "\"";
    context.header("ETag", tag);
    if (tag.equals(context.header("If-None-Match"))) {
      context.status(304);
      return;
    }
    Exchange.answerSigned(context, issued.jws());
  }

  private void blob(Context context) throws IOException {
    guard.device(context.header("Authorization"));
    Path file = blobs.find(hash(context)).orElseThrow(() -> new Refusal(404, "BLOB_UNKNOWN"));
    FileChannel channel = FileChannel.open(file);
    long size = channel.size();
    long from = from(context, size);
    channel.position(from);
    InputStream bytes = Channels.newInputStream(channel);
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    context.header("Accept-Ranges", "bytes");
    context.header("Content-Length", Long.toString(size - from));
    if (from > 0) {
      context.status(206);
      context.header("Content-Range", "bytes " + from + "-" + (size - 1) + "/" + size);
    }
    context.contentType("application/octet-stream").result(bytes);
  }

  private static Sha256 hash(Context context) {
    try {
      return new Sha256(context.pathParam("hash"));
    } catch (IllegalArgumentException e) {
      throw new Refusal(404, "BLOB_UNKNOWN");
    }
  }

  /** Where the asked range begins; whole files are sent for every other kind of range. */
  private static long from(Context context, long size) {
    String range = context.header("Range");
    Matcher matcher = RANGE.matcher(range == null ? "" : range);
    if (!matcher.matches()) {
      return 0;
    }
    long from = Long.parseLong(matcher.group(1));
    return from < size ? from : 0;
  }
}
