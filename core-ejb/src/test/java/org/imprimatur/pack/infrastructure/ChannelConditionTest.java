package org.imprimatur.pack.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Networks;
import org.imprimatur.disclaimer.model.Catalogue;
import org.imprimatur.disclaimer.model.Renderer;
import org.imprimatur.pack.model.PackFiles;
import org.imprimatur.pack.model.Rulebook;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.policy.model.Directory;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Policy;
import org.imprimatur.policy.model.SocietyProfile;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Copy;
import org.imprimatur.submission.model.Declarations;
import org.junit.jupiter.api.Test;

/** A condition on the channel is asked of a submission once for each channel it goes to. */
class ChannelConditionTest {

  private static final String PACK =
      """
      name: p
      version: 1
      title: P
      patterns: {lamp: '\\blamps?\\b'}
      rules:
        - {id: lamp-on-x, family: channel, source: s, severity: block, when: 'post.channel == "x"', find: lamp, \
        message: 'No lamps here.'}
        - {id: always-on-x, family: channel, source: s, severity: advise, when: 'post.channel == "x"', \
        message: 'This is X.'}
      """;

  @Test
  void a_rule_for_one_channel_speaks_of_a_post_that_goes_there_and_of_no_other() {
    assertEquals(List.of("On X: No lamps here.", "On X: This is X."), said(Set.of(Networks.X, Networks.MASTODON)));
    assertEquals(List.of(), said(Set.of(Networks.MASTODON)));
  }

  private static List<String> said(Set<ChannelId> channels) {
    var book = new Rulebook(PackReader.read(new PackFiles(Map.of("pack.yaml", PACK))), SocietyProfile.example(),
        new CelConditions(), Phrasebook::everyLanguage);
    var content =
        new Content(Kind.POST, Voice.MEMBER, new Content.Words("", "A lamp on a desk.", Map.of(), List.of(), "en"),
            new Content.Outlets(channels, Optional.empty()), new Content.References(List.of(), List.of()),
            new Content.Statements(Declarations.OPEN, Map.of(), List.of(), Map.of()), List.of());
    var copy = new Copy(content, "By A. Nauthor, MD", Voice.MEMBER, Map.of("SOCIETY", "PPS"));
    return copy.manuscript(new Renderer(Catalogue.shipped()))
        .proof(new Policy(book, List.of(), Directory.example(), Phrasebook::everyLanguage))
        .screening()
        .findings().stream()
        .map(finding -> finding.message().english()).sorted().toList();
  }
}
