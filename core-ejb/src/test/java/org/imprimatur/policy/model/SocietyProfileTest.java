package org.imprimatur.policy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SocietyProfileTest {

  private final SocietyProfile society = SocietyProfile.of(Set.of("Prairie Society"), Set.of("Prairie.Example"),
      Set.of("1 (309) 555-0190", "988"), Set.of("PrairiePsych"), Set.of("12 Main Street"));

  @ParameterizedTest
  @CsvSource({"309-555-0190,true", "+1 309 555 0190,true", "309/555:0190,true", "3095550190,true", "988,true",
    "1988,false", "2 309 555 0190,false", "1 309 555 01900,false", "309-555-0191,false", "'',false"})
  void a_number_of_the_societys_is_known_however_it_is_written(String number, boolean own) {
    assertEquals(own, society.ownsPhone(number));
  }

  @ParameterizedTest
  @CsvSource({"prairie.example,true", "mail.PRAIRIE.example,true", "notprairie.example,false",
    "prairie.example.org,false", "example,false"})
  void whatever_is_under_a_domain_of_the_society_is_its_own(String host, boolean own) {
    assertEquals(own, society.ownsHost(host));
  }

  @ParameterizedTest
  @CsvSource({"@PrairiePsych,true", "prairiepsych,true", "@news.prairie.example,true", "@@prairiepsych,false",
    "@prairiepsych2,false", "@ada.example,false"})
  void an_account_is_the_societys_by_its_name_or_its_domain(String handle, boolean own) {
    assertEquals(own, society.ownsHandle(handle));
  }

  @ParameterizedTest
  @CsvSource({"'Come to 12 MAIN street, room 3.',true", "'Come to 12 Maine Street.',false"})
  void an_address_of_the_society_is_known_within_a_text(String text, boolean own) {
    assertEquals(own, society.ownsAddress(text));
  }

  @Test
  void the_crisis_lines_that_ship_with_it_are_nobodys_private_numbers() {
    var shipped = SocietyProfile.example();
    assertTrue(shipped.ownsPhone("988") && shipped.ownsPhone("1-800-273-8255") && shipped.ownsPhone("741741"));
    assertTrue(shipped.ownsHost("988lifeline.org") && shipped.ownsHandle("@prairiepsych"));
    assertTrue(shipped.ownsAddress("12 Prairie Row") && shipped.names().contains("Prairie Psychiatric Society"));
  }

  @Test
  void nobody_may_imitate_the_society_or_a_verified_account() {
    assertEquals(Set.of("prairiepsych", "ada"), new Directory(society, Set.of("ada")).guarded());
  }

  @Test
  void a_directory_is_exported_in_one_form_with_all_that_rules_know_of_accounts() {
    assertEquals(
        "{\"addresses\":[\"12 main street\"],\"domains\":[\"prairie.example\"],\"format\":\"imprimatur.directory/1\","
            + "\"handles\":[\"prairiepsych\"],\"names\":[\"Prairie Society\"],\"phones\":[\"3095550190\",\"988\"],"
            + "\"verified\":[\"ada\",\"bo\",\"cid\"]}",
        new Directory(society, Set.of("cid", "ada", "bo")).canonical());
  }

  @Test
  void what_ships_verifies_nobody() {
    assertEquals(new Directory(SocietyProfile.example(), Set.of()), Directory.example());
  }
}
