package org.imprimatur.web.policy;

import static java.util.regex.Pattern.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.submission.model.Declarations.Patient;
import org.imprimatur.web.shared.Words;

/**
 * Says the conditions of a pack in words. What it does not know it says to be a condition, and the page shows it as it
 * stands: nothing is left out, and nothing guessed.
 */
final class Conditions {

  private final Words words;
  private final Map<Pattern, Function<MatchResult, String>> known = new LinkedHashMap<>();

  Conditions(Words words) {
    this.words = words;
    known.put(compile("post\\.kind (==|!=) \"(\\w+)\""),
        found -> said("policy.when.kind", found, kind(found.group(2))));
    known.put(compile("post\\.voice (==|!=) \"(\\w+)\""), found -> said("policy.when.voice", found, found.group(2)));
    known.put(compile("post\\.patient (==|!=) \"(\\w+)\""),
        found -> said("policy.when.patient", found, patient(found.group(2))));
    known.put(compile("post\\.patient (in) \\[(.+)]"),
        found -> said("policy.when.patient", found, any(found.group(2))));
    known.put(compile("post\\.channel (==|!=) \"(\\w+)\""),
        found -> said("policy.when.channel", found, found.group(2)));
    known.put(compile("post\\.sources\\.size\\(\\) == 0"), found -> words.say("policy.when.no-source"));
    known.put(compile("post\\.sources\\.exists\\(\\w, \\w\\.matches\\(.*"), found -> words.say("policy.when.source"));
    known.put(compile("post\\.interests\\.size\\(\\) (==|>) 0"),
        found -> words.say("policy.when.interests", found.group(1).equals(">") ? "yes" : "no"));
    known.put(compile("post\\.accounts > 0"), found -> words.say("policy.when.accounts"));
    known.put(compile("post\\.title\\.matches\\(.*"), found -> words.say("policy.when.title"));
    known.put(compile("post\\.language\\.startsWith\\(\"(\\w+)\"\\)"),
        found -> words.say("policy.when.language", language(found.group(1))));
    known.put(compile("post\\.(ai|accountsChecked)"), found -> words.say("policy.when.declared", found.group(1)));
    known.put(compile("post\\.about\\[\"(\\w+)\"] (==|!=) \"(\\w*)\""), found -> words.say("policy.when.about",
        key(found), found.group(1), found.group(3)));
    known.put(compile("m\\[\"(\\w+)\"] (==|!=) \"(\\w*)\""), found -> words.say("policy.when.medium-is",
        key(found), found.group(1), found.group(3)));
    known.put(compile("m\\[\"(\\w+)\"]\\.matches\\(.*"), found -> words.say("policy.when.medium-words"));
  }

  /** Says a condition as the end of a sentence that begins with "when"; empty when a part of it has no words. */
  Optional<String> said(String condition) {
    var text = bare(condition.strip());
    for (var way : List.of("||", "&&")) {
      var parts = parts(text, way);
      if (parts.size() > 1) {
        return joined(parts, way.equals("||") ? "policy.when.or" : "policy.when.and");
      }
    }
    if (text.startsWith("!")) {
      return said(text.substring(1)).map(rest -> words.say("policy.when.not", rest));
    }
    var media = Pattern.compile("post\\.media\\.exists\\(m, (.*)\\)").matcher(text);
    if (media.matches()) {
      return said(media.group(1)).map(rest -> words.say("policy.when.medium", rest));
    }
    return known.entrySet().stream()
        .flatMap(entry -> Stream.of(entry.getKey().matcher(text)).filter(found -> found.matches())
            .map(found -> entry.getValue().apply(found)))
        .findFirst();
  }

  private Optional<String> joined(List<String> parts, String between) {
    var said = parts.stream().map(this::part).toList();
    return said.stream().allMatch(Optional::isPresent)
        ? said.stream().map(Optional::orElseThrow).reduce((some, next) -> words.say(between, some, next))
        : Optional.empty();
  }

  /** Says a part; one that is put together itself stands in brackets, so that nobody reads it with the next. */
  private Optional<String> part(String part) {
    var text = bare(part);
    boolean joined = parts(text, "||").size() > 1 || parts(text, "&&").size() > 1;
    return said(text).map(words -> joined ? "(" + words + ")" : words);
  }

  private String said(String name, MatchResult found, String what) {
    return words.say(name, what, found.group(1).equals("!=") ? "no" : "yes");
  }

  private static String key(MatchResult found) {
    return found.group(1) + (found.group(2).equals("!=") ? "_not_" : "_") + found.group(3);
  }

  private String kind(String wire) {
    return Stream.of(Kind.values()).filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(wire)).findFirst()
        .map(words::of).map(said -> said.substring(0, 1).toLowerCase(words.getLocale()) + said.substring(1))
        .orElse(wire);
  }

  private String patient(String wire) {
    return Stream.of(Patient.values()).filter(patient -> patient.wire().equals(wire)).findFirst().map(words::of)
        .orElse(wire);
  }

  private String any(String list) {
    return Pattern.compile("\\w+").matcher(list).results().map(MatchResult::group).map(this::patient)
        .reduce((some, next) -> words.say("policy.when.or", some, next)).orElse("");
  }

  private String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(words.getLocale());
  }

  /** Takes off the brackets around the whole. */
  private static String bare(String text) {
    return text.startsWith("(") && end(text, 0) == text.length() - 1
        ? bare(text.substring(1, text.length() - 1).strip())
        : text;
  }

  private static List<String> parts(String text, String operator) {
    var parts = new ArrayList<String>();
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '(' || c == '[' || c == '"') {
        at = end(text, at);
      } else if (text.startsWith(operator, at)) {
        parts.add(text.substring(from, at).strip());
        from = at + operator.length();
      }
    }
    parts.add(text.substring(from).strip());
    return parts;
  }

  /** Returns where what opens at a place closes; the last place where it does not. */
  private static int end(String text, int start) {
    boolean quoted = text.charAt(start) == '"';
    int depth = 0;
    for (int at = start; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\' && quoted) {
        at++;
      } else if (c == '"') {
        if (at > start && quoted && depth <= 1) {
          return at;
        }
        at = at == start ? at : end(text, at);
      } else if (!quoted && (c == '(' || c == '[')) {
        depth++;
      } else if (!quoted && (c == ')' || c == ']') && --depth == 0) {
        return at;
      }
    }
    return text.length() - 1;
  }
}
