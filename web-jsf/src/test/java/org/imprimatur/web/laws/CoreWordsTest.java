package org.imprimatur.web.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.Stream;
import org.imprimatur.committee.model.Group;
import org.imprimatur.committee.model.Relation;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.model.Scope;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.review.model.Queue;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.submission.model.Declarations;
import org.imprimatur.web.shared.Words;
import org.imprimatur.workflow.model.DeliveryState;
import org.imprimatur.workflow.model.State;
import org.imprimatur.workflow.model.Transition;
import org.junit.jupiter.api.Test;

/** Whatever the core says in a constant, a page can say in every language. */
class CoreWordsTest {

  private static final List<Class<? extends Enum<?>>> SAID =
      List.of(State.class, Transition.class, DeliveryState.class, Severity.class, Category.class, Kind.class,
          Voice.class,
          Verdict.class, Queue.Lane.class, Role.class, Relation.class, Group.class, Notice.Kind.class,
          Declarations.Patient.class,
          Declarations.Ai.class, Scope.class);

  private enum Planted {
    WORDLESS
  }

  @Test
  void every_constant_that_pages_say_has_words_in_every_language() {
    assertEquals(List.of(), wordless(SAID));
  }

  @Test
  void one_without_is_named_for_each_language() {
    assertEquals(List.of("en planted.wordless", "es planted.wordless"), wordless(List.of(Planted.class)));
  }

  private static List<String> wordless(List<Class<? extends Enum<?>>> types) {
    return Phrasebook.LANGUAGES.stream()
        .flatMap(language -> types.stream().flatMap(type -> Stream.of(type.getEnumConstants()))
            .filter(constant -> !spoken(language, constant))
            .map(constant -> language + " "
                + Phrasebook.key(constant.getDeclaringClass().getSimpleName(), constant.name())))
        .toList();
  }

  private static boolean spoken(Locale language, Enum<?> constant) {
    try {
      return !Words.in(language, ZoneOffset.UTC).of(constant).isBlank();
    } catch (MissingResourceException none) {
      return false;
    }
  }
}
