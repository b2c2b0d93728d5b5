package org.imprimatur.policy.model.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.SocietyProfile;
import org.imprimatur.policy.model.Span;
import org.imprimatur.policy.model.text.Ground;
import org.imprimatur.policy.model.text.Patterns;

/**
 * Adds the line that the society does not endorse accounts when a text points readers to two or more, and asks whether each
 * was checked. Source: the society's practice; AMA Code, opinion on social media.
 */
public final class EndorseAccountListRule implements Rule {

  private static final Ground GROUND =
      Ground.of("endorse-account-list", Category.INTEGRITY, "the society's practice; AMA Code, opinion on social media")
          .inserting("no-endorse-accounts");
  private static final Pattern HANDLE = Patterns.exact("(?<![\\w@/.])@(\\w[\\w-]{1,30}(?:[.@][\\w-]{1,63}){0,5})");
  private static final Pattern PROFILE =
      Patterns.anyCase(
          "\\bhttps?://(?:www\\.)?((?:x|twitter|instagram|tiktok|threads|facebook|youtube)\\.(?:com|net)/@?[\\w.]{2,40}|linkedin\\.com/in/[\\w-]{2,60}|bsky\\.app/profile/[\\w.-]{3,80})(?![\\w/])");
  private static final Pattern LISTING = Patterns.anyCase("\\b(?:accounts?|people|who|psychiatrists|researchers) (?:to|you should|worth) follow(?:ing)?\\b");

  private final SocietyProfile society = SocietyProfile.shipped();

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    var accounts = accounts(draft.text());
    boolean listing = Patterns.in(LISTING, draft.title()) || draft.accounts().size() > 1;
    if (accounts.size() < 2 && !listing) {
      return List.of();
    }
    var span = accounts.isEmpty() ? new Span(0, draft.text().length()) : accounts.get(0);
    return List.of(finding(draft, Math.max(accounts.size(), draft.accounts().size()), span));
  }

  private static Finding finding(Draft draft, int count, Span span) {
    var accounts = count < 2 ? "accounts" : count + " accounts";
    if (draft.declarations().accountsChecked()) {
      return GROUND.at(
          span,
          Severity.ADVISE,
          "The post points readers to " + accounts + ", which may look like an endorsement. Leave room for the line that says it"
              + " is none, which is added.");
    }
    return GROUND.at(
        span,
        Severity.JUSTIFY,
        "The post points readers to " + accounts + ", and nothing says that they are genuine. Check whose each account is, and"
            + " declare it.");
  }

  /** Each account once, where it first stands. */
  private List<Span> accounts(String text) {
    var names = new HashSet<String>();
    var spans = new ArrayList<Span>();
    Stream.concat(HANDLE.matcher(text).results(), PROFILE.matcher(text).results()).forEach(hit -> {
      var name = hit.group(1).toLowerCase(Locale.ROOT);
      if (!society.ownsHandle(name) && names.add(name)) {
        spans.add(new Span(hit.start(), hit.end()));
      }
    });
    return List.copyOf(spans);
  }
}
