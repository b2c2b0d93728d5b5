package org.imprimatur.login.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.imprimatur.login.model.LogInGrounds;
import org.imprimatur.login.model.LogIns;
import org.imprimatur.login.model.Provider;
import org.imprimatur.platform.model.WrongSetting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeepProviderTest {

  private Hall hall = new Hall();

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void an_administrator_saves_and_the_secret_is_closed_and_stays_until_the_issuer_changes() {
    hall.connected();
    var view = hall.scene.done("chair", () -> hall.use(KeepProvider.class).view());
    assertTrue(view.secret());
    assertEquals("https://posts.society.example/from-provider", view.back());
    assertFalse(hall.scene.log("log-in").toString().contains(LyingProvider.SECRET));
    var said = hall.said();
    keeps(1, new Provider(true, said.issuer(), said.client(), "openid", "groups", "Us"), Optional.empty());
    assertFalse(closed().isEmpty());
    keeps(2, new Provider(true, "https://other.example", said.client(), "openid", "groups", "Us"), Optional.empty());
    assertTrue(closed().isEmpty(), "no other provider is shown the secret of the first");
  }

  @Test
  void whoever_saw_an_older_version_saves_nothing() {
    hall.connected();
    assertEquals(LogInGrounds.CHANGED_MEANWHILE, hall.scene.refusal("admin",
        () -> hall.use(KeepProvider.class).save(0, hall.said(), Optional.empty())).sentence().what());
  }

  @Test
  void what_is_wrong_is_told_and_nobody_but_an_administrator_saves() {
    var said = hall.said();
    refused(LogInGrounds.BAD_ISSUER, new Provider(true, "http://login.example", "c", "openid", "", ""));
    refused(LogInGrounds.BAD_ISSUER, new Provider(false, "nonsense", "c", "openid", "", ""));
    refused(LogInGrounds.NO_CLIENT, new Provider(true, said.issuer(), " ", "openid", "", ""));
    refused(LogInGrounds.NO_OPENID, new Provider(true, said.issuer(), "c", "email", "", ""));
    refused(LogInGrounds.TOO_LONG, new Provider(true, said.issuer(), "c", "openid", "", "x".repeat(201)));
    assertEquals(LogInGrounds.TOO_LONG, hall.saves("admin", said, "x".repeat(201)).objection().orElseThrow().sentence()
        .what());
    assertFalse(hall.saves("chair", said, "").answer().isPresent());
    assertFalse(hall.saves("member", said, "").answer().isPresent());
    assertFalse(hall.scene.as("chair", () -> hall.use(KeepProvider.class).look(said.issuer())).answer().isPresent());
  }

  @Test
  void what_the_operator_says_counts_and_the_page_changes_nothing() {
    hall.close();
    hall = new Hall(Map.of("imprimatur.login.issuer", "https://login.example", "imprimatur.login.client", "c",
        "imprimatur.login.label", "Us"));
    var view = hall.scene.done("admin", () -> hall.use(KeepProvider.class).view());
    assertTrue(view.byFile());
    assertEquals("https://login.example", view.provider().issuer());
    assertEquals(Optional.of("Us"), hall.scene.as(Hall.VISITOR, () -> hall.use(BeginLogIn.class).label()));
    refused(LogInGrounds.BY_FILE, hall.said());
    assertThrows(WrongSetting.class, () -> new Hall(Map.of("imprimatur.login.issuer", "https://login.example")));
    assertThrows(WrongSetting.class, () -> new Hall(Map.of("imprimatur.login.issuer", "http://login.example",
        "imprimatur.login.client", "c")));
    assertThrows(WrongSetting.class, () -> new Hall(Map.of("imprimatur.login.issuer", "https://login.example",
        "imprimatur.login.client", "c", "imprimatur.login.scopes", "email")));
  }

  @Test
  void where_it_is_off_nobody_is_sent_anywhere() {
    assertEquals(Optional.empty(), hall.scene.as(Hall.VISITOR, () -> hall.use(BeginLogIn.class).label()));
    assertEquals(LogInGrounds.OFF, hall.scene.as(Hall.VISITOR, () -> hall.use(BeginLogIn.class).begin("/home"))
        .objection().orElseThrow().sentence().what());
  }

  private void keeps(int base, Provider provider, Optional<String> secret) {
    hall.scene.done("admin", () -> hall.use(KeepProvider.class).save(base, provider, secret));
  }

  private String closed() {
    return hall.scene.as("admin", () -> hall.use(LogIns.class).kept()).closed();
  }

  private void refused(LogInGrounds why, Provider written) {
    assertEquals(why, hall.saves("admin", written, "").objection().orElseThrow().sentence().what());
  }
}
