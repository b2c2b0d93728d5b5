package org.imprimatur.submission.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.imprimatur.histories.Saying;
import org.imprimatur.histories.Scene;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.society.Societies;
import org.imprimatur.society.application.OurSociety;
import org.junit.jupiter.api.Test;

class RememberedTest {

  @Test
  void words_that_were_set_under_an_old_name_of_the_society_are_set_anew_under_the_new_one() {
    assertEquals("By the Prairie Psychiatric Society", byLine("Prairie Psychiatric Society"));
    assertEquals("By the Lakeside Psychiatric Society", byLine("Lakeside Psychiatric Society"));
  }

  private static String byLine(String society) {
    var scene = new Scene().with(OurSociety.class, Societies.called(society));
    var author = scene.person("member");
    return scene.stored(tables -> scene.use(SetGalley.class).of(Saying.in(Voice.SOCIETY), author)).byLine();
  }
}
