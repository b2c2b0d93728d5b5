package org.imprimatur.registry.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.policy.model.Directory;
import org.imprimatur.policy.model.Draft;
import org.junit.jupiter.api.Test;

class UnverifiedHandleRuleTest {

  @Test
  void an_account_without_a_page_is_asked_to_be_listed_with_one() {
    assertEquals(
        "@someone is not in the register of verified accounts. List it with a page that shows whose it is, or ask "
            + "the chair or the publisher to register it.",
        said(""));
  }

  @Test
  void an_account_that_is_listed_with_its_page_is_not_asked_for_it_again() {
    assertEquals(
        "@someone is not in the register of verified accounts. The voters can check it where you say; to spare "
            + "them that, ask the chair or the publisher to register it.",
        said("https://institution.example/people/someone"));
  }

  private static String said(String proof) {
    var draft = new Draft("", "I follow @someone.", Draft.Genre.MEMBERS_POST,
        new Draft.Enclosed(List.of(), List.of(new Draft.Account("Someone", "Some One", proof)), List.of()),
        Draft.Declared.NOTHING, Map.of());
    return new UnverifiedHandleRule(new LookAlikes(name -> name), Phrasebook::everyLanguage)
        .check(draft, Directory.example()).get(0).message().english();
  }
}
