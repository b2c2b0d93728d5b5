package org.imprimatur.society.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileCheckTest {

  private static final Profile.Own NOTHING = new Profile.Own(null, null, null, null);

  @Test
  void a_profile_with_a_name_alone_is_kept() {
    assertEquals("Lakeside Society", kept(named("Lakeside Society")).called().name());
  }

  @Test
  void blanks_around_capitals_and_an_at_sign_go_and_a_line_that_stands_twice_stands_once() {
    var own = kept(owning(new Profile.Own(List.of(" @LakeSide ", "lakeside", ""), List.of("Lakeside.Example"),
        List.of(" 1 Lake Road "), List.of("(309) 555-0190")))).own();
    assertEquals(new Profile.Own(List.of("lakeside"), List.of("lakeside.example"), List.of("1 Lake Road"),
        List.of("(309) 555-0190")), own);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u200B"})
  void a_society_without_a_name_is_refused(String name) {
    assertEquals(SocietyGrounds.NO_NAME, refused(named(name)));
  }

  @Test
  void a_name_has_a_hundred_and_twenty_characters_and_no_more() {
    kept(named("\uD83E\uDD89".repeat(120)));
    assertEquals("Name: at most 120 characters; this has 121. Shorten it.", said(named("a".repeat(121))));
  }

  @Test
  void a_name_over_two_lines_is_refused() {
    assertEquals(SocietyGrounds.MORE_THAN_A_LINE, refused(named("Lakeside\nSociety")));
  }

  @Test
  void a_name_with_a_character_that_cannot_be_published_is_refused_with_its_place() {
    assertTrue(said(named("Lake\u0007side")).contains("U+0007"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "America/Chicago", "Europe/Madrid", "UTC"})
  void a_zone_that_there_is_and_none_are_kept(String zone) {
    assertEquals(zone, kept(living(zone, "en")).life().zone());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Chicago", "America/Springfield", "US Central"})
  void a_zone_that_there_is_not_is_refused_by_its_name(String zone) {
    assertTrue(said(living(zone, "en")).contains("“" + zone + "”"));
  }

  @Test
  void a_society_writes_in_one_language_at_least_and_in_those_that_are_screened() {
    assertEquals(SocietyGrounds.NO_LANGUAGE, refused(living("")));
    assertEquals(SocietyGrounds.NO_SUCH_LANGUAGE, refused(living("", "en", "fr")));
  }

  @ParameterizedTest
  @CsvSource({"lakeside", "lake.side_1", "lakeside@social.example", "ποτάμι"})
  void a_handle_as_networks_show_it_is_kept(String handle) {
    assertEquals(List.of(handle), kept(owning(handles(handle))).own().handles());
  }

  @ParameterizedTest
  @ValueSource(strings = {"@", "lake side", "https://x.com/lakeside", "a@b@c", "lake\u2028side",
    "lakesidelakesidelakesidelakesidelakesidelakesidelakesidelakesidelakeside"})
  void what_is_no_handle_is_refused(String handle) {
    assertEquals(SocietyGrounds.NO_HANDLE, refused(owning(handles(handle))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lakeside.example", "mail.lake-side.org", "münchen.example", "xn--mnchen-3ya.example"})
  void a_domain_is_kept(String domain) {
    assertEquals(List.of(domain), kept(owning(domains(domain))).own().domains());
  }

  @ParameterizedTest
  @ValueSource(strings = {"org", "https://lakeside.example", "lakeside.example/about", "office@lakeside.example",
    "-lake.example", "lake..example", "192.168.0.100", "lake_side.example", "."})
  void what_is_no_domain_is_refused(String domain) {
    assertEquals(SocietyGrounds.NO_DOMAIN, refused(owning(domains(domain))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gmail.com", "GMail.com", "bsky.social", "co.uk"})
  void a_domain_that_everybody_shares_is_nobodys_own(String domain) {
    assertEquals(SocietyGrounds.SHARED_DOMAIN, refused(owning(domains(domain))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"988", "1-800-273-8255", "+1 (309) 555.0190"})
  void a_line_however_written_is_kept(String phone) {
    assertEquals(List.of(phone), kept(owning(phones(phone))).own().phones());
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "1-800-FLOWERS", "1234567890123456", "call us", "---"})
  void what_is_no_telephone_number_is_refused(String phone) {
    assertEquals(SocietyGrounds.NO_PHONE, refused(owning(phones(phone))));
  }

  @Test
  void an_address_so_short_that_many_posts_hold_it_is_refused() {
    assertEquals(SocietyGrounds.SHORT_ADDRESS,
        refused(owning(new Profile.Own(null, null, List.of("12"), null))));
  }

  @Test
  void a_hundred_lines_are_kept_and_no_more() {
    kept(owning(phones(IntStream.range(0, 100).mapToObj(i -> "555" + (1000 + i)).toArray(String[]::new))));
    assertEquals(SocietyGrounds.TOO_MANY_LINES,
        refused(owning(phones(IntStream.range(0, 101).mapToObj(i -> "555" + (1000 + i)).toArray(String[]::new)))));
  }

  @Test
  void whatever_differs_is_named_and_has_another_digest() {
    var one = named("Lakeside Society");
    var other = new Profile(new Profile.Name("Lakeside Society", "LS"), new Profile.Legal(null, TaxStatus.LEAGUE, null),
        one.life(), one.own());
    assertEquals(List.of(ProfileField.SHORT_NAME, ProfileField.TAX_STATUS), other.unlike(one));
    assertEquals(List.of(), one.unlike(named("Lakeside Society")));
    assertEquals(one.digest(), named("Lakeside Society").digest());
    assertTrue(!one.digest().equals(other.digest()));
  }

  private static Profile named(String name) {
    return new Profile(new Profile.Name(name, ""), null, new Profile.Life("", List.of("en")), NOTHING);
  }

  private static Profile living(String zone, String... languages) {
    return new Profile(new Profile.Name("Lakeside", ""), null, new Profile.Life(zone, List.of(languages)), NOTHING);
  }

  private static Profile owning(Profile.Own own) {
    return new Profile(new Profile.Name("Lakeside", ""), null, new Profile.Life("", List.of("en")), own);
  }

  private static Profile.Own handles(String... lines) {
    return new Profile.Own(List.of(lines), null, null, null);
  }

  private static Profile.Own domains(String... lines) {
    return new Profile.Own(null, List.of(lines), null, null);
  }

  private static Profile.Own phones(String... lines) {
    return new Profile.Own(null, null, null, List.of(lines));
  }

  private static Profile kept(Profile written) {
    var checked = ProfileCheck.checked(written);
    return checked.answer().orElseThrow(() -> new AssertionError(English.of(checked.objection().orElseThrow())));
  }

  private static Enum<?> refused(Profile written) {
    return ProfileCheck.checked(written).objection().orElseThrow().sentence().what();
  }

  private static String said(Profile written) {
    Decision<Profile> checked = ProfileCheck.checked(written);
    return English.of(checked.objection().orElseThrow());
  }
}
