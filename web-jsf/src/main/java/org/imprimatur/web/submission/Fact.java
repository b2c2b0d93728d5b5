package org.imprimatur.web.submission;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Declarations;
import org.imprimatur.submission.model.ListedAccount;

/** Something an author says about a text, beside the text: a label and what was said. */
public record Fact(String label, String value) {

  private static final String OPEN = "not declared yet";

  /** Returns the facts of a content; {@code name} turns a user name into a person's name. */
  public static List<Fact> of(Content content, UnaryOperator<String> name) {
    return Stream.concat(declared(content.statements().declarations()), given(content, name))
        .filter(fact -> !fact.value().isEmpty())
        .toList();
  }

  private static Stream<Fact> declared(Declarations made) {
    return Stream.of(
        new Fact("A patient behind the text", made.patient().map(Fact::patient).orElse(OPEN)),
        new Fact("Interests",
            made.interests().map(ties -> ties.isEmpty() ? "none" : String.join("\n", ties)).orElse(OPEN)),
        new Fact("A writing tool", made.ai().map(use -> use.name().toLowerCase(Locale.ROOT)).orElse(OPEN)));
  }

  private static Stream<Fact> given(Content content, UnaryOperator<String> name) {
    var accounts = content.references().listedAccounts().stream().map(Fact::account).collect(Collectors.joining("\n"));
    var checked = content.statements().declarations().accountsChecked() ? " (each checked by the author)" : "";
    return Stream.of(
        new Fact("Accounts listed" + checked, accounts),
        new Fact("Sources", String.join("\n", content.references().sources())),
        new Fact("Written with", content.coAuthors().stream().map(name).collect(Collectors.joining(", "))));
  }

  private static String patient(Declarations.Patient kind) {
    return switch (kind) {
      case NONE -> "none";
      case CONSENTED -> "yes, with written consent";
      case COMPOSITE -> "a composite, and the text says so";
      case PUBLISHED -> "already published, and cited";
    };
  }

  private static String account(ListedAccount account) {
    return Stream.of("@" + account.handle(), account.claimedName(), account.proof()).filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }
}
