package org.estation.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assertions;

/**
 * The console API's contract; every answer a test sees is held against it, and members it does not
 * name are faults.
 */
final class Contract {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode CONTRACT = read();

  private final Set<String> called = new TreeSet<>();

  private static JsonNode read() {
    try (InputStream stream = Server.class.getResourceAsStream("openapi.yaml")) {
      JsonNode contract =
          new ObjectMapper(new YAMLFactory()).readTree(Objects.requireNonNull(stream));
      for (JsonNode schema : contract.at("/components/schemas")) {
        if (schema.has("properties")) {
          ((ObjectNode) schema).put("additionalProperties", false);
        }
      }
      return contract;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Fails where an answer is not what the contract says of this call. */
  void check(String method, String path, int status, String type, byte[] body) throws IOException {
    String pattern = pattern(path);
    String verb = method.toLowerCase(java.util.Locale.ROOT);
    JsonNode operation = CONTRACT.path("paths").path(pattern).path(verb);
    Assertions.assertFalse(
        operation.isMissingNode(), method + " " + path + " is not in the contract");
    called.add(operation.path("operationId").asText());
    JsonNode answer = resolved(operation.path("responses").path(Integer.toString(status)));
    boolean problem = answer.isMissingNode() && status >= 400;
    JsonNode schema =
        problem
            ? CONTRACT.at("/components/schemas/Problem")
            : answer.path("content").path(type).path("schema");
    Assertions.assertTrue(
        problem || !answer.isMissingNode(), method + " " + path + " may not answer " + status);
    if (type.endsWith("json")) {
      List<Error> errors = validate(schema, body);
      Assertions.assertEquals(
          List.of(),
          errors,
          method + " " + path + " " + new String(body, java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  private static List<Error> validate(JsonNode schema, byte[] body) throws IOException {
    Assertions.assertFalse(schema.isMissingNode(), "the contract has no schema for this answer");
    ObjectNode whole = JSON.createObjectNode();
    whole.set("components", CONTRACT.path("components"));
    whole.setAll((ObjectNode) inlined(schema));
    return SchemaRegistry.withDefaultDialect(Dialects.getOpenApi30())
        .getSchema(whole)
        .validate(JSON.readTree(body));
  }

  private static JsonNode inlined(JsonNode schema) {
    return schema.has("$ref") ? resolved(schema).deepCopy() : schema.deepCopy();
  }

  private static JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? CONTRACT.at(node.path("$ref").asText().substring(1)) : node;
  }

  private static String pattern(String path) {
    String plain = path.replaceAll("\\?.*", "");
    List<String> names = new ArrayList<>();
    CONTRACT.path("paths").fieldNames().forEachRemaining(names::add);
    return names.stream()
        .filter(name -> plain.equals(name))
        .findFirst()
        .orElseGet(() ->
            names.stream()
                .filter(name -> plain.matches(name.replaceAll("\\{[a-z]+\\}", "[^/]+")))
                .findFirst()
                .orElse(path));
  }

  /** The values that an enumerated schema of the contract has, in its order. */
  static List<String> values(String schema) {
    List<String> values = new ArrayList<>();
    CONTRACT
        .at("/components/schemas/" + schema + "/enum")
        .forEach(value -> values.add(value.asText()));
    return values;
  }

  /** An operation of the contract: its id, method and path. */
  record Operation(String id, String method, String path) {}

  /** All operations of the contract. */
  static List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    CONTRACT
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(verb -> {
                  String id = verb.getValue().path("operationId").asText();
                  if (!id.isEmpty()) {
                    operations.add(
                        new Operation(
                            id, verb.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey()));
                  }
                }));
    return operations;
  }

  /** The operations of the contract that were never called. */
  Set<String> neverCalled() {
    Set<String> all = new TreeSet<>();
    for (JsonNode path : CONTRACT.path("paths")) {
      path.forEach(operation -> all.add(operation.path("operationId").asText()));
    }
    all.remove("");
    all.removeAll(called);
    return all;
  }
}
