package org.estation.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words the types of the wire write, found by walking through their records. */
final class WireTypes {
  private final Map<Class<?>, Set<String>> words = new LinkedHashMap<>();

  private WireTypes() {}

  /** For each type that these reach: its members, or the constants of an enumeration. */
  static Map<Class<?>, Set<String>> reachedBy(List<Class<?>> roots) {
    WireTypes types = new WireTypes();
    roots.forEach(types::walk);
    return types.words;
  }

  private void walk(Type type) {
    if (type instanceof ParameterizedType list) {
      Arrays.asList(list.getActualTypeArguments()).forEach(this::walk);
    } else if (type instanceof Class<?> named
        && named.getPackageName().startsWith("org.estation")
        && !words.containsKey(named)) {
      look(named);
    }
  }

  private void look(Class<?> type) {
    Set<String> found = new LinkedHashSet<>();
    words.put(type, found);
    if (type.isEnum()) {
      Arrays.asList(type.getEnumConstants()).forEach(constant -> found.add(constant.toString()));
    } else if (type.isSealed()) {
      Arrays.asList(type.getPermittedSubclasses()).forEach(this::walk);
    } else if (type.isRecord()) {
      Arrays.asList(type.getRecordComponents()).forEach(member -> look(member, found));
    }
  }

  private void look(RecordComponent member, Set<String> found) {
    if (!member.getAccessor().isAnnotationPresent(JsonValue.class)) {
      found.add(member.getName());
      walk(member.getGenericType());
    }
  }
}
