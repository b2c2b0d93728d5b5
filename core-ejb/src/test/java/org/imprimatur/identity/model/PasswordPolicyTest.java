package org.imprimatur.identity.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.imprimatur.kernel.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

  private static final String OWL = "\uD83E\uDD89";
  private static final List<String> KNOWN = List.of("asha.rao", "Asha Rao", "Prairie Psychiatric Society");

  @ParameterizedTest
  @ValueSource(strings = {"a walk along the cold river", "kiefer zwei lampe", "               ~ tea 1",
    "lowercaseonlybutlong", "my daughter asha plays the cello", "Gr\u00fc\u00dfe aus dem Tal der Eulen"})
  void a_long_one_is_good_whatever_signs_it_is_made_of(String password) {
    assertEquals(Optional.empty(), fault(password));
  }

  @Test
  void it_has_15_to_256_characters_and_an_emoji_is_one() {
    var words = "seven owls 4 " + OWL;
    assertEquals(Optional.of(IdentityGrounds.PASSWORD_SHORT), fault(words));
    assertEquals(Optional.empty(), fault(words + "x"));
    assertEquals(Optional.empty(), fault(words + OWL.repeat(242)));
    assertEquals(Optional.of(IdentityGrounds.PASSWORD_LONG), fault(words + OWL.repeat(243)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"correct horse battery staple", "1q2w3e4r5t6y7u8i9o0p", "1Q2W3E4R5T6Y7U8I9O0P",
    "aaaaaaaaaaaaaaaa",
    "ababababababababab", "Tea4Tea4Tea4Tea4Tea4", "123456789012345678", "qwertyuiopasdfgh", "zyxwvutsrqponmlkj",
    "\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF19\uFF10\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16"})
  void what_anybody_would_try_first_is_refused(String password) {
    assertEquals(Optional.of(IdentityGrounds.PASSWORD_COMMON), fault(password));
  }

  @ParameterizedTest
  @ValueSource(strings = {"asha.rao.asha.rao!", "Asha Rao 2026 !!!!", "prairie-psychiatric-society",
    "PsychiatricPrairie1!"})
  void what_is_made_of_names_that_everybody_knows_is_refused(String password) {
    assertEquals(Optional.of(IdentityGrounds.PASSWORD_OWN), fault(password));
  }

  private static Optional<Enum<?>> fault(String password) {
    return PasswordPolicy.fault(password, KNOWN).map(Refusal::sentence).map(sentence -> sentence.what());
  }
}
