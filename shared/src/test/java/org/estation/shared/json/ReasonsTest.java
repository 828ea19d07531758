package org.estation.shared.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import org.estation.shared.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told about JSON is told in words of JSON, to who has never seen a class. */
class ReasonsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``     | there is no JSON value | 没有 JSON 内容",
        "null   | null is no value here | 此项不能是 null",
        "[]     | an object with members is wanted | 此处应为对象",
        "7      | an object with members is wanted | 此处应为对象",
        "{}     | engine: a value is missing | engine：缺少此项",
        "{\"engine\":null} | engine: null is no value here | engine：此项不能是 null",
        "{\"engine\":\"1\"} | engine: a whole number is wanted | engine：此处应为整数",
        "{\"engine\":{}} | engine: a whole number is wanted | engine：此处应为整数",
        "{\"engine\":99999999999} | engine: this number is too large | engine：数字过大",
        "{\"zone\":\"Asia/Shanghai\"} | zone: an object with members is wanted | zone：此处应为对象",
        "{\"zone\":{\"id\":7}} | zone.id: a text in quotation marks is wanted | zone.id：此处应为带引号的文字",
        "{\"regions\":{}} | regions: a list is wanted | regions：此处应为列表",
        "{\"regions\":[7]} | regions[0]: an object with members is wanted | regions[0]：此处应为对象",
        "{\"regions\":[null]} | regions[0]: null is no value here | regions[0]：此项不能是 null",
        "{\"reserve\":[7]} | reserve[0]: a text in quotation marks is wanted | reserve[0]：此处应为带引号的文字",
        "{\"reserve\":[\"\"]} | reserve[0]: not an id of 1 to 64 letters, digits, '.', '_', '-' | reserve[0]：not an id of 1 to 64 letters, digits, '.', '_', '-'",
        "{\"bookings\":[{\"cut\":\"no\"}]} | bookings[0].cut: true or false is wanted | bookings[0].cut：此处应为 true 或 false",
        "{\"bookings\":[{\"layer\":\"TOP\"}]} | bookings[0].layer: one of [TAKEOVER, REGULAR, FILLER] is wanted | bookings[0].layer：此处应为 [TAKEOVER, REGULAR, FILLER] 之一",
        "{\"bookings\":[{\"layer\":0}]} | bookings[0].layer: one of [TAKEOVER, REGULAR, FILLER] is wanted | bookings[0].layer：此处应为 [TAKEOVER, REGULAR, FILLER] 之一",
        "{\"playlists\":[{\"entries\":[{\"type\":\"film\"}]}]} | playlists[0].entries[0]: an object is wanted whose member \"type\" is one of [item, playlist] | playlists[0].entries[0]：此处应为对象，其中 type 应为 [item, playlist] 之一",
        "{\"playlists\":[{\"entries\":[7]}]} | playlists[0].entries[0]: an object is wanted whose member \"type\" is one of [item, playlist] | playlists[0].entries[0]：此处应为对象，其中 type 应为 [item, playlist] 之一",
        "{\"engine\":NaN} | line 1, column 14: this is no JSON: Non-standard token 'NaN' | 第 1 行第 14 列：不是正确的 JSON：Non-standard token 'NaN'",
        "{\"bookings\":[{\"days\": | line 1, column 22: this is no JSON: Unexpected end-of-input within/between Object entries | 第 1 行第 22 列：不是正确的 JSON：Unexpected end-of-input within/between Object entries",
        "{\"engine\":1,\"engine\":1} | line 1, column 21: this is no JSON: Duplicate field 'engine' | 第 1 行第 21 列：不是正确的 JSON：Duplicate field 'engine'"
      })
  void a_refusal_says_where_and_what_is_wanted(String text, String en, String zh) {
    BadJson refused = refused(text);
    assertEquals(en, refused.getMessage());
    assertEquals(zh, refused.inChinese());
  }

  @Test
  void what_follows_a_value_is_told() {
    BadJson refused =
        assertThrows(
            BadJson.class, () -> Json.read("{}{}".getBytes(StandardCharsets.UTF_8), Empty.class));
    assertEquals("something follows the JSON value", refused.getMessage());
  }

  record Empty() {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"engine\":",
        "{\"a\":01}",
        "{\"a\":\"\n\"}",
        "{\"a\":tru}",
        "{\"a\":\"\\q\"}",
        "{]",
        "\u0000"
      })
  void what_is_no_json_is_told_without_advice_to_programmers(String text) {
    assertPlain(refused(text));
  }

  @Test
  void what_is_too_deep_or_too_long_is_told_without_advice_to_programmers() {
    assertPlain(refused("{\"a\":" + "[".repeat(40)));
    assertPlain(refused("{\"engine\":" + "1".repeat(2_000) + "}"));
    assertPlain(refused("{\"" + "n".repeat(60_000) + "\":1}"));
  }

  private static void assertPlain(BadJson refused) {
    String message = String.valueOf(refused.getMessage());
    for (String word : new String[] {"`", "org.", "com.", "java", "Feature", "Constraints"}) {
      assertFalse((message + refused.inChinese()).contains(word), message);
    }
  }

  @Test
  void both_languages_have_every_reason() {
    assertEquals(bundle("zh").keySet(), bundle("en").keySet());
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle("org.estation.shared.json.reasons", Locale.of(language));
  }

  private static BadJson refused(String text) {
    return assertThrows(
        BadJson.class, () -> Json.read(text.getBytes(StandardCharsets.UTF_8), Program.class));
  }
}
