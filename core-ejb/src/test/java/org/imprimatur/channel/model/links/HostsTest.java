package org.imprimatur.channel.model.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTest {

  private static final Hosts LATIN = AddressRules.X.hosts();
  private static final Hosts ANY_SCRIPT = AddressRules.X.afterScheme();

  @ParameterizedTest
  @CsvSource(delimiterString = "->", textBlock = """
          prairie.org -> prairie.org
          prairie.ORG: -> prairie.ORG
          www.prairie.org/a -> www.prairie.org
          prairie.co.uk -> prairie.co.uk
          a-b.org -> a-b.org
          my_clinic.prairie.org -> my_clinic.prairie.org
          b\u00FCcher.org -> b\u00FCcher.org
          cafe\u0301.org -> cafe\u0301.org
          prairie.\u4E2D\u56FD -> prairie.\u4E2D\u56FD
          prairie.xn--p1ai/a -> prairie.xn--p1ai
          prairie.XN--P1AI -> prairie.XN--P1AI
          """)
  void a_host_is_labels_and_a_known_top_level_domain(String text, String host) {
    assertEquals(host, text.substring(0, LATIN.walk(text, 0, 0).end()));
  }

  @Test
  void the_last_known_top_level_domain_ends_the_host() {
    assertEquals("a.org".length(), LATIN.walk("a.org.nowhere", 0, 0).end());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "org", ".org", "prairie", "prairie.", "prairie.nowhere", "e.g. this", "3.5 mg",
    "-a.org", "a-.org", "_a.org", "my_clinic.org", "a..org", "a.xn--", "a.orgs", "a.org2", "\u6C34.org",
    "\uD83D\uDE00.org", "\u05D0.org"})
  void anything_else_is_no_host(String text) {
    assertEquals(-1, LATIN.walk(text, 0, 0).end());
  }

  @Test
  void a_row_of_labels_is_walked_once() {
    var row = "zza.zzb.zzq";
    var first = LATIN.walk(row, 0, 0);
    assertEquals(new Hosts.Walk(-1, 8), first);
    assertEquals(new Hosts.Walk(-1, 8), LATIN.walk(row, 4, first.seen()));
  }

  @ParameterizedTest
  @CsvSource({"\u6C34.org/a, 5", "\u05D0\u05D1.com, 6", "a.org, 5", "a.b.org, -1", "a_b.org, -1", "\u6C34, -1",
    "\u2014.org, -1"})
  void in_another_script_one_label_may_stand_before_the_top_level_domain(String text, int end) {
    assertEquals(end, ANY_SCRIPT.single(text, 0));
  }

  @Test
  void a_label_has_at_most_63_characters_wherever_it_stands() {
    var longest = "b".repeat(63);
    assertTrue(Hosts.registrable(longest + "." + longest + ".org", 140));
    assertFalse(Hosts.registrable("b" + longest + ".org", 76));
    assertFalse(Hosts.registrable("a.b" + longest, 66));
  }

  @Test
  void a_label_in_another_script_is_measured_as_the_name_service_keeps_it() {
    assertTrue(Hosts.registrable("\u00FC".repeat(40) + ".org", 44));
    assertFalse(Hosts.registrable("\u00FC".repeat(63) + ".org", 67));
  }

  @Test
  void an_address_has_at_most_4096_characters() {
    assertTrue(Hosts.registrable("prairie.org", 4096));
    assertFalse(Hosts.registrable("prairie.org", 4097));
  }

  @Test
  void what_the_name_service_adds_to_a_host_counts_in_the_length_of_its_address() {
    int added = "xn--bcher-kva.org".length() - "b\u00FCcher.org".length();
    assertTrue(Hosts.registrable("b\u00FCcher.org", 4096 - added));
    assertFalse(Hosts.registrable("b\u00FCcher.org", 4097 - added));
  }

  @Test
  void half_of_a_character_is_in_no_host() {
    assertFalse(Hosts.registrable("a\uD800.org", 6));
  }
}
