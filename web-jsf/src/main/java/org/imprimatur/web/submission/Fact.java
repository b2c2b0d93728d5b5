package org.imprimatur.web.submission;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Declarations;
import org.imprimatur.submission.model.ListedAccount;
import org.imprimatur.web.shared.Words;

/** Something an author says about a text, beside the text: a label and what was said. */
public record Fact(String label, String value) {

  /** Returns the facts of a content in words; {@code name} turns a user name into a person's name. */
  public static List<Fact> of(Content content, UnaryOperator<String> name, Words words) {
    return Stream.concat(declared(content.statements().declarations(), words), given(content, name, words))
        .filter(fact -> !fact.value().isEmpty())
        .toList();
  }

  private static Stream<Fact> declared(Declarations made, Words words) {
    var open = words.say("submission.facts.open");
    return Stream.of(
        new Fact(words.say("submission.facts.patient"), made.patient().map(words::of).orElse(open)),
        new Fact(words.say("submission.facts.interests"), made.interests()
            .map(ties -> ties.isEmpty() ? words.say("submission.facts.no-interests") : String.join("\n", ties))
            .orElse(open)),
        new Fact(words.say("submission.facts.tool"), made.ai().map(words::of).orElse(open)));
  }

  private static Stream<Fact> given(Content content, UnaryOperator<String> name, Words words) {
    var accounts = content.references().listedAccounts().stream().map(Fact::account).collect(Collectors.joining("\n"));
    var checked = content.statements().declarations().accountsChecked();
    return Stream.of(
        new Fact(words.say("submission.facts.accounts", checked), accounts),
        new Fact(words.say("submission.facts.sources"), String.join("\n", content.references().sources())),
        new Fact(words.say("submission.facts.co-authors"),
            content.coAuthors().stream().map(name).collect(Collectors.joining(", "))));
  }

  private static String account(ListedAccount account) {
    return Stream.of("@" + account.handle(), account.claimedName(), account.proof()).filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }
}
