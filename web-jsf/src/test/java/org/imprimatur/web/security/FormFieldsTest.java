package org.imprimatur.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormFieldsTest {

  private static Map<String, List<String>> read(String encoded) throws BadForm {
    var fields = new LinkedHashMap<String, List<String>>();
    FormFields.read(encoded, fields);
    return fields;
  }

  @Test
  void names_and_values_are_decoded_and_repeats_are_kept_in_order() throws BadForm {
    assertEquals(
        Map.of("a b", List.of("1", "é"), "c", List.of(""), "", List.of("x")), read("a+b=1&a%20b=%C3%A9&c&=x&"));
  }

  @Test
  void a_family_of_joined_emoji_survives() throws BadForm {
    assertEquals("👨‍👩‍👧", read("t=%F0%9F%91%A8%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7").get("t").get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=%zz", "a=%4", "a=%", "%=1", "a=%-1", "a=%+1"})
  void a_malformed_escape_is_refused_and_drops_nothing_silently(String encoded) {
    assertEquals(400, assertThrows(BadForm.class, () -> read(encoded)).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=%ED%A0%80", "a=%FF", "a=%C0%AF", "a=\u00e9"})
  void what_is_not_utf_8_is_refused_instead_of_replaced(String encoded) {
    assertEquals(400, assertThrows(BadForm.class, () -> read(encoded)).status());
  }

  @Test
  void more_fields_than_any_form_has_are_refused() throws BadForm {
    assertEquals(FormFields.MOST, read("a=1&".repeat(FormFields.MOST)).get("a").size());
    assertThrows(BadForm.class, () -> read("a=1&".repeat(FormFields.MOST + 1)));
  }
}
