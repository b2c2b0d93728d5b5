package org.imprimatur.kernel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

  @Test
  void members_are_sorted_by_code_units_as_in_the_example_of_rfc_8785() {
    var members = new LinkedHashMap<String, Object>();
    members.put("\u20ac", "Euro Sign");
    members.put("\r", "Carriage Return");
    members.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
    members.put("1", "One");
    members.put("\ud83d\ude00", "Emoji: Grinning Face");
    members.put("\u0080", "Control");
    members.put("\u00f6", "Latin Small Letter O With Diaeresis");
    assertEquals(
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin Small Letter O With "
            + "Diaeresis\",\"\u20ac\":\"Euro Sign\",\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew "
            + "Letter Dalet With Dagesh\"}",
        CanonicalJson.of(members));
  }

  @Test
  void literals_lists_and_control_characters_are_written_as_the_rfc_says() {
    assertEquals("[null,true,false,1,9007199254740992,-9007199254740992,\"\\u000f\\n\\\"\\\\/\"]",
        CanonicalJson.of(java.util.Arrays.asList(null, true, false, 1, 1L << 53, -(1L << 53), "\u000f\n\"\\/")));
    assertEquals("{}", CanonicalJson.of(Map.of()));
  }

  @Property(tries = 200)
  void the_order_of_insertion_does_not_matter(@ForAll List<Integer> keys) {
    var forward = new LinkedHashMap<String, Object>();
    keys.forEach(key -> forward.put("k" + key, key));
    var backward = new LinkedHashMap<String, Object>();
    for (int i = keys.size() - 1; i >= 0; i--) {
      backward.put("k" + keys.get(i), keys.get(i));
    }
    assertEquals(CanonicalJson.of(forward), CanonicalJson.of(backward));
  }

  @Test
  void what_json_cannot_say_exactly_is_refused() {
    for (Object value : List.of("\ud800", "\udc00x", (1L << 53) + 1, 0.5, new Object())) {
      assertThrows(IllegalArgumentException.class, () -> CanonicalJson.of(value), value.toString());
    }
  }
}
