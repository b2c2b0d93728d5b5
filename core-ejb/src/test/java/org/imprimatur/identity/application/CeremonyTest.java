package org.imprimatur.identity.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.regex.Pattern;
import org.imprimatur.identity.model.Passkey;
import org.imprimatur.identity.model.RelyingParty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of a device that are anything at all: whatever they are, nobody is let in, and nothing breaks. */
class CeremonyTest {

  private static final RelyingParty PARTY = RelyingParty.at("https://society.example").orElseThrow();
  private static final String CHALLENGE = "c2l4dGVlbiBieXRlcyBhdCBsZWFzdA";
  private static final int TRIES = 1_500;

  private final SoftKey device = new SoftKey("telephone");

  @Test
  void what_a_device_made_and_shows_is_taken_as_it_is() {
    var made = Ceremony.made(PARTY, CHALLENGE, made()).orElseThrow();
    var key = key(made);
    assertEquals(Optional.of(made.digest()), Ceremony.named(shown()));
    assertEquals(OptionalLong.of(0), Ceremony.shown(PARTY, CHALLENGE, key, shown()));
  }

  /** A byte that is another in what was signed or says who made it must not pass; one in what nobody reads may. */
  @Test
  void bytes_that_were_changed_on_the_way_let_nobody_in_and_break_nothing() {
    var key = key(Ceremony.made(PARTY, CHALLENGE, made()).orElseThrow());
    var random = new Random(20261201);
    for (int i = 0; i < TRIES; i++) {
      var part = List.of("clientDataJSON", "authenticatorData", "signature").get(i % 3);
      var changed = changed(shown(), part, random);
      assertTrue(Ceremony.shown(PARTY, CHALLENGE, key, changed).isEmpty(), part + " in " + changed);
    }
  }

  @Test
  void a_new_key_whose_bytes_were_changed_breaks_nothing_either() {
    var random = new Random(20261202);
    int taken = 0;
    for (int i = 0; i < TRIES; i++) {
      var part = i % 2 == 0 ? "attestationObject" : "clientDataJSON";
      taken += Ceremony.made(PARTY, CHALLENGE, changed(made(), part, random)).isPresent() ? 1 : 0;
    }
    // Its identifier, its make and its counter are whatever it says; the challenge and the site are not.
    assertTrue(taken < TRIES / 2, taken + " of " + TRIES);
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 900, 4_000, 9_000})
  void a_tree_without_an_end_is_no_answer(int depth) {
    for (var rubbish : List.of("[".repeat(depth), "{\"response\":" + "[".repeat(depth),
        "{\"x\":" + "[".repeat(depth), nested(depth))) {
      assertFalse(Ceremony.made(PARTY, CHALLENGE, rubbish).isPresent());
      assertFalse(Ceremony.named(rubbish).isPresent());
      assertTrue(Ceremony.shown(PARTY, CHALLENGE, anything(), rubbish).isEmpty());
    }
  }

  @Test
  void a_number_without_an_end_is_no_answer() {
    var rubbish = "{\"rawId\":" + "1".repeat(1_200) + "}";
    assertFalse(Ceremony.made(PARTY, CHALLENGE, rubbish).isPresent());
    assertFalse(Ceremony.named(rubbish).isPresent());
  }

  @Test
  void what_the_browser_says_may_be_nested_without_an_end_too() {
    var deep = Base64.getUrlEncoder().withoutPadding()
        .encodeToString(("{\"x\":" + "[".repeat(1_200)).getBytes(StandardCharsets.US_ASCII));
    var key = key(Ceremony.made(PARTY, CHALLENGE, made()).orElseThrow());
    var answer = part("clientDataJSON").matcher(shown()).replaceFirst("\"clientDataJSON\":\"" + deep + "\"");
    assertTrue(Ceremony.shown(PARTY, CHALLENGE, key, answer).isEmpty());
  }

  /** Its attestation is CBOR: a list in a list in a list. */
  private String nested(int depth) {
    var deep = new byte[depth];
    java.util.Arrays.fill(deep, (byte) 0x81);
    return part("attestationObject").matcher(made())
        .replaceFirst("\"attestationObject\":\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(deep) + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null", "true", "7", "[]", "{}", "{\"rawId\":null}", "{\"rawId\":\"!\"}",
    "{\"response\":null}", "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{}}",
    "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"other\",\"response\":{\"clientDataJSON\":\"AA\"}}"})
  void what_is_not_the_form_of_an_answer_is_none(String rubbish) {
    assertFalse(Ceremony.made(PARTY, CHALLENGE, rubbish).isPresent());
    assertTrue(Ceremony.shown(PARTY, CHALLENGE, anything(), rubbish).isEmpty());
  }

  @Test
  void what_is_kept_of_a_key_and_cannot_be_read_any_more_lets_nobody_in() {
    var broken = new Passkey("0".repeat(64), "member", "Telephone", "no base64!", 0, Instant.EPOCH, Optional.empty());
    assertTrue(Ceremony.shown(PARTY, CHALLENGE, broken, shown()).isEmpty());
    assertTrue(Ceremony.shown(PARTY, CHALLENGE, anything(), shown()).isEmpty());
  }

  private static String changed(String answer, String part, Random random) {
    var found = part(part).matcher(answer);
    assertTrue(found.find());
    var bytes = Base64.getUrlDecoder().decode(found.group(1));
    int at = random.nextInt(bytes.length);
    bytes[at] ^= (byte) (1 + random.nextInt(255));
    return found.replaceFirst("\"" + part + "\":\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)
        + "\"");
  }

  private static Pattern part(String name) {
    return Pattern.compile("\"" + name + "\":\"([^\"]*)\"");
  }

  private String made() {
    return device.made(PARTY.id(), PARTY.origin(), CHALLENGE);
  }

  private String shown() {
    return device.shown(PARTY.id(), PARTY.origin(), CHALLENGE);
  }

  private static Passkey key(Ceremony.Made made) {
    return new Passkey(made.digest(), "member", "Telephone", made.attested(), made.uses(), Instant.EPOCH,
        Optional.empty());
  }

  private static Passkey anything() {
    var bytes = Base64.getEncoder().encodeToString("anything".getBytes(StandardCharsets.US_ASCII));
    return new Passkey("0".repeat(64), "member", "Telephone", bytes, 0, Instant.EPOCH, Optional.empty());
  }
}
