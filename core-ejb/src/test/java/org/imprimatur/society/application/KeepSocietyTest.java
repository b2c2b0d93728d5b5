package org.imprimatur.society.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.society.Societies;
import org.imprimatur.society.model.Profile;
import org.imprimatur.society.model.ProfileField;
import org.imprimatur.society.model.SocietyGrounds;
import org.imprimatur.society.model.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeepSocietyTest {

  private static final Profile LAKESIDE = Societies.profile("Lakeside Society", List.of("lakeside"), List.of());
  private static final Profile RIVERSIDE = Societies.profile("Riverside Society", List.of("riverside"), List.of());

  private final Scene scene = new Scene();

  @Test
  void each_save_makes_the_next_version_and_the_one_before_stays() {
    assertEquals(1, saved("chair", 0, LAKESIDE).number());
    assertEquals(2, saved("admin", 1, RIVERSIDE).number());
    assertEquals(List.of("2 Riverside Society admin", "1 Lakeside Society chair"),
        scene.done("admin", () -> keep().history(9)).stream()
            .map(each -> each.number() + " " + each.profile().called().name() + " " + each.by()).toList());
  }

  @Test
  void what_says_the_same_as_the_newest_makes_no_version_and_no_entry() {
    saved("chair", 0, LAKESIDE);
    assertEquals(1, saved("chair", 1, LAKESIDE).number());
    assertEquals(1, log().count());
  }

  @Test
  void of_two_who_changed_the_same_version_the_second_is_refused_and_changes_nothing() {
    saved("chair", 0, LAKESIDE);
    saved("admin", 1, RIVERSIDE);
    var refusal = scene.refusal("chair", () -> keep().save(1, LAKESIDE));
    assertEquals(Code.STALE_VERSION, refusal.code());
    assertEquals("Riverside Society", counts().profile().called().name());
  }

  @Test
  void a_number_that_never_was_is_refused_too() {
    assertEquals(SocietyGrounds.CHANGED_MEANWHILE,
        scene.refusal("chair", () -> keep().save(7, LAKESIDE)).sentence().what());
  }

  @ParameterizedTest
  @ValueSource(strings = {"member", "publisher", "reviewer", "auditor"})
  void whoever_does_not_keep_it_neither_saves_nor_reads_what_was_before(String who) {
    assertEquals(Code.NOT_ALLOWED, scene.refusal(who, () -> keep().save(0, LAKESIDE)).code());
    assertEquals(Code.NOT_ALLOWED, scene.refusal(who, () -> keep().history(9)).code());
  }

  @Test
  void everybody_signed_in_reads_what_counts() {
    assertEquals(Optional.empty(), scene.done("member", () -> keep().read()));
    saved("chair", 0, LAKESIDE);
    assertEquals(LAKESIDE, scene.done("member", () -> keep().read()).orElseThrow().profile());
  }

  @Test
  void what_cannot_be_kept_is_refused_and_makes_no_version() {
    assertEquals(SocietyGrounds.NO_NAME,
        scene.refusal("chair", () -> keep().save(0, Societies.profile("", List.of(), List.of()))).sentence().what());
    assertEquals(Optional.empty(), scene.done("member", () -> keep().read()));
  }

  @Test
  void the_log_names_the_version_and_its_digest_and_no_words() {
    saved("chair", 0, LAKESIDE);
    assertEquals(List.of("chair {\"digest\":\"" + LAKESIDE.digest() + "\",\"version\":1}"),
        log().map(entry -> entry.actor() + " " + entry.details()).toList());
  }

  @Test
  void the_demos_profile_comes_first_or_not_at_all() {
    scene.bySystem(() -> scene.use(FirstProfile.class).keep(LAKESIDE));
    scene.bySystem(() -> scene.use(FirstProfile.class).keep(RIVERSIDE));
    assertEquals("1 Lakeside Society", counts().number() + " " + counts().profile().called().name());
  }

  @Test
  void a_society_that_never_chose_uses_every_channel_and_one_that_chooses_all_still_has_not() {
    assertEquals(wires(Profile.blank()), List.of("x", "mastodon", "bluesky", "threads", "linkedin", "newsletter"));
    saved("chair", 0, LAKESIDE);
    assertEquals(1, chosen("chair", 1, "newsletter", "linkedin", "threads", "bluesky", "mastodon", "x").number());
    assertEquals(LAKESIDE, counts().profile());
  }

  @Test
  void the_channels_that_are_chosen_are_a_version_of_their_own_and_nothing_else_changes() {
    saved("chair", 0, LAKESIDE);
    var next = chosen("admin", 1, "newsletter", "bluesky", "bluesky");
    assertEquals(List.of("bluesky", "newsletter"), wires(next.profile()));
    assertEquals(List.of(ProfileField.CHANNELS), next.profile().unlike(LAKESIDE));
    assertEquals(2, chosen("chair", 2, "bluesky", "newsletter").number());
    assertEquals(List.of("chair", "admin"), log().map(AuditEntry::actor).toList());
  }

  @Test
  void who_saves_the_rest_leaves_the_channels_as_they_are_and_who_names_them_changes_them() {
    saved("chair", 0, LAKESIDE);
    chosen("chair", 1, "bluesky");
    assertEquals(List.of("bluesky"), wires(saved("admin", 2, RIVERSIDE).profile()));
    assertEquals(List.of("x"), wires(saved("admin", 3, RIVERSIDE.choosing(List.of("x"))).profile()));
    assertEquals(Profile.choices(), saved("admin", 4, RIVERSIDE.spelledOut()).profile().channels());
  }

  @Test
  void none_at_all_is_a_choice_and_another_one_than_never_to_have_chosen() {
    saved("chair", 0, LAKESIDE);
    assertEquals(Profile.choices(), counts().profile().channels());
    assertEquals(List.of(), chosen("chair", 1).profile().channels());
    assertEquals(List.of(), saved("admin", 2, RIVERSIDE).profile().channels(), "who saves the rest leaves it so");
    assertEquals(List.of(), scene.as("chair", () -> scene.use(OurSociety.class).channels()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bad@@mail", "bad@mail", "office@a..example", "two words@society.example"})
  void what_has_an_at_sign_and_is_no_mail_address_is_none_of_the_societys(String address) {
    var own = new Profile.Own(List.of(), List.of(), List.of(address), List.of());
    var profile = new Profile(LAKESIDE.called(), LAKESIDE.legal(), LAKESIDE.life(), own);
    assertEquals(SocietyGrounds.NO_MAIL_ADDRESS,
        scene.refusal("chair", () -> keep().save(0, profile)).sentence().what());
  }

  @Test
  void what_is_no_channel_and_an_older_version_are_refused() {
    saved("chair", 0, LAKESIDE);
    assertEquals(SocietyGrounds.NO_SUCH_CHANNEL, unchosen("chair", 1, "bluesky", "pager"));
    assertEquals(SocietyGrounds.NO_SUCH_CHANNEL, unchosen("chair", 1, "web"));
    assertEquals(SocietyGrounds.CHANGED_MEANWHILE, unchosen("chair", 0, "bluesky"));
    assertEquals(1, counts().number());
  }

  @Test
  void a_society_that_has_not_said_its_name_says_that_first() {
    assertEquals(SocietyGrounds.NO_NAME, unchosen("chair", 0, "bluesky"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"member", "publisher", "reviewer", "auditor"})
  void whoever_does_not_keep_the_society_chooses_no_channels(String who) {
    assertEquals(Code.NOT_ALLOWED, scene.refusal(who, () -> keep().useChannels(0, List.of("bluesky"))).code());
  }

  private static List<String> wires(Profile profile) {
    return profile.channels().stream().map(ChannelId::wire).toList();
  }

  private Version chosen(String who, int base, String... wires) {
    return scene.done(who, () -> keep().useChannels(base, List.of(wires)));
  }

  private Enum<?> unchosen(String who, int base, String... wires) {
    return scene.refusal(who, () -> keep().useChannels(base, List.of(wires))).sentence().what();
  }

  private KeepSociety keep() {
    return scene.use(KeepSociety.class);
  }

  private Version saved(String who, int base, Profile profile) {
    return scene.done(who, () -> keep().save(base, profile));
  }

  private Version counts() {
    return scene.done("member", () -> keep().read()).orElseThrow();
  }

  private Stream<AuditEntry> log() {
    return scene.log("society").stream().filter(entry -> entry.action().equals("society.saved"));
  }
}
