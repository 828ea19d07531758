package org.estation.shared.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns the codec's exceptions into words about JSON. What the codec says itself names classes,
 * which mean nothing to who wrote the JSON.
 */
final class Reasons {
  /** The codec tells a missing member from a wrong one by its words alone. */
  private static final String MISSING = "Missing required";

  private Reasons() {}

  static Reason of(JacksonException e) {
    return e instanceof JsonMappingException mapping ? mapped(mapping) : unread(e);
  }

  private static Reason mapped(JsonMappingException e) {
    return switch (e.getCause()) {
      case InputCoercionException _ -> Reason.of("number-range").at(path(e));
      case JacksonException broken -> unread(broken);
      case IllegalArgumentException rule when rule.getMessage() != null ->
          Reason.rule(rule.getMessage()).at(path(e));
      case null, default -> mismatch(e).at(path(e));
    };
  }

  /** Such as {@code bookings[3].share}, or nothing for the value itself. */
  private static String path(JsonMappingException e) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }

  private static Reason mismatch(JsonMappingException e) {
    return switch (e) {
      case UnrecognizedPropertyException unknown -> Reason.of("unknown", known(unknown));
      case InvalidNullException _ -> Reason.of("null");
      case InvalidTypeIdException wrong ->
          Reason.of("wanted.type", types(wrong.getBaseType().getRawClass()));
      case MismatchedInputException missing when missing.getOriginalMessage().startsWith(MISSING) ->
          Reason.of("missing");
      case MismatchedInputException wrong -> wanted(wrong.getTargetType());
      default -> Reason.of("unusable");
    };
  }

  private static List<String> known(UnrecognizedPropertyException unknown) {
    return unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList();
  }

  private static List<String> types(Class<?> base) {
    JsonSubTypes types = base.getAnnotation(JsonSubTypes.class);
    return types == null
        ? List.of()
        : Arrays.stream(types.value()).map(JsonSubTypes.Type::name).sorted().toList();
  }

  private static Reason wanted(@Nullable Class<?> type) {
    if (type == null) {
      return Reason.of("unusable");
    }
    if (type.isEnum()) {
      return Reason.of(
          "wanted.word", Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList());
    }
    return Reason.of("wanted." + form(type));
  }

  private static String form(Class<?> type) {
    if (Number.class.isAssignableFrom(type) || (type.isPrimitive() && type != boolean.class)) {
      return "number";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "truth";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "list";
    }
    return type == String.class || isMadeOfText(type) ? "text" : "object";
  }

  private static boolean isMadeOfText(Class<?> type) {
    Stream<Executable> makers =
        Stream.concat(Arrays.stream(type.getConstructors()), Arrays.stream(type.getMethods()));
    return makers
        .filter(maker -> maker.isAnnotationPresent(JsonCreator.class))
        .anyMatch(maker -> Arrays.equals(maker.getParameterTypes(), new Class<?>[] {String.class}));
  }

  /** What is no JSON at all, or more of it than is read. */
  private static Reason unread(JacksonException e) {
    Reason reason =
        e instanceof StreamConstraintsException
            ? Reason.of("limits", String.valueOf(Json.DEEPEST))
            : Reason.of("no-json", told(e.getOriginalMessage()));
    JsonLocation at = e.getLocation();
    return at == null ? reason : reason.at(at.getLineNr(), at.getColumnNr());
  }

  /** The parser's words without its advice to programmers, which follows a colon or a bracket. */
  private static String told(@Nullable String message) {
    return message == null ? "" : message.split("[:(]", 2)[0].strip();
  }
}
