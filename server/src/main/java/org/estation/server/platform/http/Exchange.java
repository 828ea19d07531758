package org.estation.server.platform.http;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Function;
import org.estation.server.platform.db.IdBytes;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;

/** Reads requests and writes answers in the one form all features share. */
public final class Exchange {
  /** The media type of signed texts (RFC 7515). */
  public static final String JOSE = "application/jose";

  private Exchange() {}

  /** The JSON body as a value. */
  public static <T> T body(Context context, Class<T> type) {
    try {
      return Json.read(context.bodyAsBytes(), type);
    } catch (BadJson e) {
      throw new Refusal(400, "BAD_JSON", String.valueOf(e.getMessage()));
    }
  }

  /** An id from an address; nothing where the text is not the form of any id that is kept. */
  public static <T> Optional<T> id(String text, Function<String, T> make) {
    return IdBytes.fits(text) ? Optional.of(make.apply(text)) : Optional.empty();
  }

  /** Answers with a value as JSON. */
  public static void answer(Context context, Object value) {
    context.contentType("application/json").result(Json.bytes(value));
  }

  /** Answers with a signed text. */
  public static void answerSigned(Context context, String jws) {
    context.contentType(JOSE).result(jws);
  }
}
