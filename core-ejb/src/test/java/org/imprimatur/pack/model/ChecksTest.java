package org.imprimatur.pack.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.policy.model.SocietyProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {

  private static final SocietyProfile SOCIETY = SocietyProfile.of(Set.of("Society"), Set.of("Society.example"),
      Set.of("1-800-273-8255", "988"), Set.of("TheSociety"), Set.of("12 Prairie Row"));

  /** Numbers that card issuers publish for trials. */
  @ParameterizedTest
  @CsvSource({"4111 1111 1111 1111,true", "3782-822463-10005,true", "30569309025904,true", "4111111111111112,false",
    "1411111111111111,false", "79927398713,false", "0000 0000 0000 0000,false", "'',false"})
  void a_card_number_has_twelve_digits_at_least_and_its_check_digit(String number, boolean passes) {
    assertEquals(passes, passes("luhn", number));
  }

  /** The examples of the registry of ISO 13616, from the shortest on. */
  @ParameterizedTest
  @CsvSource({"NO93 8601 1117 947,true", "gb82 west 1234 5698 7654 32,true", "DE89-3704-0044-0532-0130-00,true",
    "MT84MALT011000012345MTLCAST001S,true", "GB82WEST12345698765433,false", "GB28WEST12345698765432,false",
    "NO9386011117,false", "GB82WEST1234569876543\u0662,false", "'',false"})
  void an_account_number_has_the_remainder_one(String number, boolean passes) {
    assertEquals(passes, passes("iban", number));
  }

  /** The example of the standard for national provider identifiers is 1234567893. */
  @ParameterizedTest
  @CsvSource({"1234567893,true", "123-456-7893,true", "1234567890,false", "234567893,false", "808401234567893,false"})
  void a_provider_number_has_ten_digits_and_is_checked_behind_its_prefix(String number, boolean passes) {
    assertEquals(passes, passes("npi", number));
  }

  @ParameterizedTest
  @CsvSource({"011000015,true", "0210 0002 1,true", "021000012,false", "000000000,false", "02100002,false",
    "0210000210,false"})
  void a_routing_number_is_weighted_three_seven_one(String number, boolean passes) {
    assertEquals(passes, passes("aba", number));
  }

  @ParameterizedTest
  @CsvSource({"1,false", "50,false", "51,true"})
  void fifty_words_are_a_short_quotation_and_one_more_is_none(int words, boolean passes) {
    assertEquals(passes, passes("over-fifty-words", String.join(" \n", java.util.Collections.nCopies(words, "word"))));
  }

  @ParameterizedTest
  @CsvSource({"society.example", "https://www.SOCIETY.example/a?b=c", "https://society.example:8443",
    "society.example/a",
    "info@society.example", "info@mail.society.example", "@thesociety", "TheSociety", "@press.society.example",
    "1 (800) 273-8255", "800/273-8255", "988", "'Unit 4/12 PRAIRIE row, Regina'", "info%40society.example",
    "https://society%2Eexample/a"})
  void what_belongs_to_the_society_or_a_crisis_line_identifies_nobody(String match) {
    assertEquals(false, passes("not-own", match));
  }

  @ParameterizedTest
  @CsvSource({"https://notsociety.example", "https://society.example.shop.test/", "https://shop.test/society.example",
    "https://shop.test/?utm_source=www.society.example", "shop.test?from=www.society.example",
    "https://shop.test/?to=info@society.example", "https://shop.test/988", "shop.test/18002738255",
    "https://shop.test/12%20Prairie%20Row", "https://society.example@shop.test/",
    "https://me@shop.test/www.society.example", "jane@notsociety.example", "jane@shop.test", "@thesociety2",
    "1 (800) 273-8256", "21 Prairie Row", "''"})
  void what_only_names_the_society_is_somebody_elses(String match) {
    assertEquals(true, passes("not-own", match));
  }

  @ParameterizedTest
  @CsvSource({"in:titles,DR,true", "in:titles,Dra,false", "in:titles,D%72,true", "not-in:titles,dr,false",
    "not-in:titles,Drs,true", "in:titles,'',false"})
  void a_hit_is_looked_up_in_a_list_whatever_its_case(String check, String match, boolean passes) {
    assertEquals(passes, passes(check, match));
  }

  @ParameterizedTest
  @CsvSource({"in:nobody,NO_LIST", "not-in:,NO_LIST", "LUHN,NO_CHECK", "'',NO_CHECK"})
  void a_check_that_there_is_not_is_refused(String name, PackFlaw flaw) {
    var said = assertThrows(PackFault.class, () -> passes(name, "")).said();
    assertEquals(flaw, ((Sentence) said.facts().get("flaw")).what());
  }

  @Test
  void a_link_to_somebody_else_is_told_though_it_ends_with_the_societys_name() {
    var rule = SmallPack.of("link: 'https://\\S+'", "find: {any: link, check: not-own}");
    assertEquals(List.of("https://shop.test/?from=www.psychiatry.org"),
        rule.in("See https://www.psychiatry.org/a and https://shop.test/?from=www.psychiatry.org"));
  }

  private static boolean passes(String check, String match) {
    var vocabulary = new Vocabulary(Map.of(), Map.of("titles", List.of("Dr", "PhD")), Map.of());
    return Checks.named(new Located(check, new Place("f", 1, 1, check)), vocabulary, SOCIETY).test(match);
  }
}
