package org.imprimatur.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.committee.application.NamesOfPeople;

/** Names people as pages print them. */
@Named
@RequestScoped
public class Names {

  /** What a reader sees as one, of however many characters it is made. */
  private static final Pattern LETTER = Pattern.compile("\\X");

  /** Enough to tell the guests of a post apart. */
  private static final int MARK = 6;

  private NamesOfPeople people;
  private Words words;

  @Inject
  public Names(NamesOfPeople people, Words words) {
    this.people = people;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected Names() {}

  /** Names a person, the system, or a guest, of whom the log knows the id of the invitation alone. */
  public String of(String username) {
    return username.equals(AuditTrail.SYSTEM) ? "Imprimatur"
        : username.startsWith(AuditTrail.GUEST) ? guest(username.substring(AuditTrail.GUEST.length()))
            : people.of(username);
  }

  /** Names a guest: {@code Guest 3f2a9c}. */
  public String guest(String invitation) {
    return words.say("shared.names.guest", invitation.substring(0, Math.min(MARK, invitation.length())));
  }

  /** Reads these names at once: for a page that is about to print them one by one. */
  public void expect(Collection<String> usernames) {
    people.expect(usernames);
  }

  /** Names people one after the other: {@code Asha Rao and Ben Hale}. */
  public String all(Collection<String> usernames) {
    return words.book().list(usernames.stream().map(this::of).toList());
  }

  /** Returns the first letters of a name, for the circle beside it. */
  public String initials(String name) {
    return Arrays.stream(name.split(" ")).flatMap(part -> LETTER.matcher(part).results().limit(1)).limit(2)
        .map(MatchResult::group).collect(Collectors.joining());
  }
}
