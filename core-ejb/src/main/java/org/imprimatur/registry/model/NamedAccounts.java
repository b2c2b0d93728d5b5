package org.imprimatur.registry.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.kernel.model.Span;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Severity;

/** The accounts a draft names: those with an at sign in its text, and those listed beside it. */
final class NamedAccounts {

  private static final Pattern HANDLE =
      Pattern.compile("(?<![\\w@/.])@(\\w[\\w.-]{1,60}\\w(?:@[\\w.-]{1,80}\\w)?)", Pattern.UNICODE_CHARACTER_CLASS);

  /** No post needs more; holding thousands against the register would keep the server busy. */
  static final int MOST = 100;

  private NamedAccounts() {}

  /** Tells of a draft that names too many accounts to be checked. */
  static Optional<Sentence> tooMany(Draft draft) {
    long named = Stream
        .concat(HANDLE.matcher(draft.text()).results().map(hit -> hit.group(1)),
            draft.enclosed().accounts().stream().map(Draft.Account::handle))
        .distinct().count();
    return named <= MOST
        ? Optional.empty()
        : Optional.of(new Sentence(HandleRemark.TOO_MANY, Map.of("named", named, "most", MOST)));
  }

  /** Makes one finding for each account of which something is to be said; of the first {@link #MOST} names only. */
  static List<Finding> each(Draft draft, String rule, Severity severity, Message source,
      Function<String, Optional<Message>> says) {
    var found = new ArrayList<Finding>();
    var known = new HashMap<String, Optional<Message>>();
    Function<String, Optional<Message>> once = handle -> known.size() < MOST ? known.computeIfAbsent(handle, says)
        : known.getOrDefault(handle, Optional.empty());
    HANDLE.matcher(draft.text()).results()
        .forEach(hit -> once.apply(hit.group(1))
            .ifPresent(words -> found.add(finding(rule, severity, source, new Span(hit.start(), hit.end()), words))));
    var named = HANDLE.matcher(draft.text()).results().map(hit -> hit.group(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
    draft.enclosed().accounts().stream().map(Draft.Account::handle)
        .filter(handle -> !named.contains(handle.toLowerCase(Locale.ROOT)))
        .forEach(handle -> once.apply(handle)
            .ifPresent(words -> found.add(finding(rule, severity, source, new Span(0, draft.text().length()), words))));
    found.sort(Comparator.comparingInt(finding -> finding.span().start()));
    return found;
  }

  static Finding finding(String rule, Severity severity, Message source, Span span, Message message) {
    return new Finding(new Finding.Origin(rule, Category.INTEGRITY, "", source), span, Finding.Demands.only(severity),
        message, List.of());
  }
}
