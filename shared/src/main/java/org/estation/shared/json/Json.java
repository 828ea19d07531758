package org.estation.shared.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;

/**
 * The one JSON codec of the wire contract: UTF-8, members in the order the records declare them,
 * absent members left out, so that equal values give equal bytes. Reading is strict about types,
 * duplicates and missing members ({@link NonNullMembers}), and passes over members it does not
 * know, so that an older reader understands a newer writer.
 */
public final class Json {
  /** The longest text that is read, in bytes. */
  public static final int LONGEST = 16 << 20;

  /** The deepest nesting of objects and lists that is read. */
  static final int DEEPEST = 32;

  private static final int LONGEST_STRING = 1 << 20;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .disable(JsonFactory.Feature.CHARSET_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST_STRING)
                          .build())
                  .build())
          .annotationIntrospector(
              new AnnotationIntrospectorPair(
                  new NonNullMembers(), new JacksonAnnotationIntrospector()))
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .withCoercionConfig(LogicalType.Textual, Json::stringsOnly)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .build();

  private static final ObjectMapper EXACT =
      MAPPER.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private Json() {}

  private static void stringsOnly(MutableCoercionConfig coercion) {
    coercion
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
  }

  /** The value's one form in bytes. */
  public static byte[] bytes(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), e);
    }
  }

  /**
   * Reads one value.
   *
   * @throws BadJson when the bytes are not such a value; its message says where and why
   */
  public static <T> T read(byte[] bytes, Class<T> type) throws BadJson {
    return read(MAPPER, bytes, type);
  }

  /**
   * Reads one value whose members must all be known: what an unknown one would have meant would be
   * lost. So are programs and rules read.
   *
   * @throws BadJson when the bytes are not such a value; its message says where and why
   */
  public static <T> T readExactly(byte[] bytes, Class<T> type) throws BadJson {
    return read(EXACT, bytes, type);
  }

  private static <T> T read(ObjectMapper mapper, byte[] bytes, Class<T> type) throws BadJson {
    if (bytes.length > LONGEST) {
      throw new BadJson(Reason.of("too-long", String.valueOf(LONGEST)));
    }
    try (JsonParser parser = mapper.createParser(bytes)) {
      if (parser.nextToken() == null) {
        throw new BadJson(Reason.of("empty"));
      }
      T value = mapper.readValue(parser, type);
      if (value == null) {
        throw new BadJson(Reason.of("null"));
      }
      if (parser.nextToken() != null) {
        throw new BadJson(Reason.of("trailing"));
      }
      return value;
    } catch (JacksonException e) {
      throw new BadJson(Reasons.of(e));
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory were unreadable", e);
    }
  }
}
