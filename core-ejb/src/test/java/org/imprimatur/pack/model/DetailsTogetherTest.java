package org.imprimatur.pack.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetailsTogetherTest {

  private static final SmallPack PACK =
      SmallPack.of(
          "age: '\\b\\d{1,3}-year-old\\b', place: '\\b(?:Regina|Moose Jaw)\\b', day: '\\b(?:Monday|Tuesday)\\b'",
          "find: {detector: details-together, any: [age, place, day]}");

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "I saw a 16-year-old boy from Regina on Monday. | a 16-year-old boy from Regina on Monday",
    "An 80-year-old in Regina, Monday | An 80-year-old in Regina, Monday",
    "On Monday in Regina a 16-year-old came. | Monday in Regina a 16-year-old",
    "The 16-year-old of Moose Jaw cried all Tuesday. | 16-year-old of Moose Jaw cried all Tuesday",
    "A 16-year-old came. It was Monday. She lives in Regina. | A 16-year-old came. It was Monday. She lives in Regina"})
  void an_age_a_place_and_a_day_that_stand_together_are_one_finding(String text, String found) {
    assertEquals(List.of(found), PACK.in(text));
  }

  @ParameterizedTest
  @CsvSource({"A 16-year-old from Regina.", "A 16-year-old on Monday.", "In Regina on Monday.", "''",
    "A 16-year-old came. We talked for a long while of school and of friends and of sleep. Regina was cold on Monday."})
  void two_of_them_or_three_far_apart_tell_nobody_who_it_was(String text) {
    assertEquals(List.of(), PACK.in(text));
  }

  @ParameterizedTest
  @CsvSource({"0,a child", "12,a child", "13,a teenager", "19,a teenager", "20,a young adult", "29,a young adult",
    "30,an adult", "64,an adult", "65,an older adult", "101,an older adult"})
  void a_vague_age_is_suggested_in_place_of_all_three(String age, String vague) {
    var findings = PACK.findings("Seen: the " + age + "-year-old patient in Regina on Monday.");
    assertEquals(List.of(vague + " recently"), findings.get(0).suggestions());
  }

  @Test
  void nothing_is_suggested_where_other_words_would_be_lost() {
    assertEquals(List.of(), PACK.findings("A 16-year-old hurt in Regina on Monday.").get(0).suggestions());
  }

  @Test
  void two_people_in_one_sentence_are_told_once() {
    assertEquals(1, PACK.in("A 16-year-old and a 17-year-old from Regina came on Monday.").size());
  }

  @Test
  void the_find_must_name_three_patterns() {
    var two = "patterns: {a: 'x'}\nrules: [{id: r, family: claim, source: s, severity: block, message: m, "
        + "find: {detector: details-together, any: [a, a]}}]\n";
    assertEquals(PackFlaw.DETAILS_PATTERNS, SmallPack.refusal(two).what());
  }
}
