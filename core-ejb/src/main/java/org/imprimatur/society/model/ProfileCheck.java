package org.imprimatur.society.model;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.TextTable;

/** Whether what somebody wrote of a society can be kept: nothing is guessed, only blanks, capitals and an @ go. */
public final class ProfileCheck {

  static final int LONGEST_NAME = 120;
  static final int LONGEST_SHORT_NAME = 40;
  static final int MOST_LINES = 100;
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_HANDLE = 64;

  /** Whatever names an address identifies nobody: a house number alone would be in every second post. */
  /** What has an at sign is a mail address; a postal one has none. */
  private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+");

  private static final int SHORTEST_ADDRESS = 8;

  /** From a crisis line's three digits to the fifteen of the ITU. */
  private static final Pattern DIGITS = Pattern.compile("[0-9]{3,15}");
  private static final Pattern PHONE = Pattern.compile("[0-9 +().\\-/]+");

  private static final Pattern HANDLE = Pattern.compile("[^\\s\\p{Z}\\p{C}@/]+(?:@[^\\s\\p{Z}\\p{C}@/]+)?");
  private static final Pattern LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
  private static final int LONGEST_DOMAIN = 253;

  private static final List<String> SHARED =
      TextTable.read("/imprimatur/shared-domains.txt", 1).stream().map(row -> row.get(0)).toList();

  private final Profile profile;

  private ProfileCheck(Profile profile) {
    this.profile = profile;
  }

  /** Returns the profile as it is kept, or why it cannot be: the field, the fact and the remedy. */
  public static Decision<Profile> checked(Profile written) {
    var tidy = tidy(written);
    return new ProfileCheck(tidy).fault().map(Decision::<Profile>refused).orElseGet(() -> Decision.done(tidy));
  }

  private static Profile tidy(Profile written) {
    var own = written.own();
    return new Profile(
        new Profile.Name(written.called().name().strip(), written.called().shortName().strip(),
            written.called().logo()),
        written.legal(),
        new Profile.Life(written.life().zone().strip(), written.life().languages().stream().distinct().toList(),
            written.life().channels()),
        new Profile.Own(
            lines(own.handles(), line -> lower(line.startsWith("@") ? line.substring(1) : line)),
            lines(own.domains(), ProfileCheck::lower), lines(own.addresses(), line -> line),
            lines(own.phones(), line -> line)));
  }

  private static List<String> lines(List<String> lines, UnaryOperator<String> form) {
    return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).map(form).distinct().toList();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private Optional<Refusal> fault() {
    var own = profile.own();
    return first(List.of(
        () -> CleanText.blank(profile.called().name()) ? Optional.of(Refusal.of(SocietyGrounds.NO_NAME))
            : text(ProfileField.NAME, profile.called().name(), LONGEST_NAME),
        () -> text(ProfileField.SHORT_NAME, profile.called().shortName(), LONGEST_SHORT_NAME),
        this::zone,
        this::languages,
        this::channels,
        () -> lines(ProfileField.HANDLES, own.handles(), ProfileCheck::handle),
        () -> lines(ProfileField.DOMAINS, own.domains(), ProfileCheck::domain),
        () -> lines(ProfileField.ADDRESSES, own.addresses(), ProfileCheck::address),
        () -> lines(ProfileField.PHONES, own.phones(), ProfileCheck::phone)));
  }

  /** One thing to look at. */
  @FunctionalInterface
  private interface Look {
    Optional<Refusal> at();
  }

  private static Optional<Refusal> first(List<Look> looks) {
    return looks.stream().map(Look::at).flatMap(Optional::stream).findFirst();
  }

  private Optional<Refusal> zone() {
    return profile.life().zone().isEmpty() || profile.zone().isPresent() ? Optional.empty()
        : Optional.of(Refusal.of(SocietyGrounds.NO_SUCH_ZONE, Map.of("zone", quoted(profile.life().zone()))));
  }

  private Optional<Refusal> languages() {
    if (profile.life().languages().isEmpty()) {
      return Optional.of(Refusal.of(SocietyGrounds.NO_LANGUAGE));
    }
    return profile.life().languages().stream().filter(language -> !Profile.LANGUAGES.contains(language)).findFirst()
        .map(language -> Refusal.of(SocietyGrounds.NO_SUCH_LANGUAGE,
            Map.of("language", quoted(language), "languages", String.join(", ", Profile.LANGUAGES))));
  }

  private Optional<Refusal> channels() {
    var chosen = profile.life().channels();
    var wires = Profile.choices().stream().map(ChannelId::wire).toList();
    return chosen.stream().flatMap(List::stream).filter(wire -> !wires.contains(wire)).findFirst()
        .map(wire -> Refusal.of(SocietyGrounds.NO_SUCH_CHANNEL,
            Map.of("channel", quoted(wire), "channels", String.join(", ", wires))));
  }

  private static Optional<Refusal> text(ProfileField field, String text, int longest) {
    int length = text.codePointCount(0, text.length());
    if (length > longest) {
      return Optional.of(Refusal.of(SocietyGrounds.TOO_LONG, Map.of("field", field, "most", longest, "count", length)));
    }
    return text.chars().anyMatch(c -> c == '\n' || c == '\r' || c == '\t')
        ? Optional.of(Refusal.of(SocietyGrounds.MORE_THAN_A_LINE, Map.of("field", field)))
        : CleanText.fault(field, text);
  }

  private static Optional<Refusal> lines(ProfileField field, List<String> lines,
      Function<String, Optional<Refusal>> fault) {
    if (lines.size() > MOST_LINES) {
      return Optional.of(Refusal.of(SocietyGrounds.TOO_MANY_LINES,
          Map.of("field", field, "most", MOST_LINES, "count", lines.size())));
    }
    return lines.stream().map(line -> text(field, line, LONGEST_LINE).or(() -> fault.apply(line)))
        .flatMap(Optional::stream).findFirst();
  }

  private static Optional<Refusal> handle(String line) {
    return line.length() <= LONGEST_HANDLE && HANDLE.matcher(line).matches() ? Optional.empty()
        : wrong(SocietyGrounds.NO_HANDLE, line);
  }

  private static Optional<Refusal> domain(String line) {
    var labels = ascii(line).map(name -> List.of(name.split("\\.", -1))).orElse(List.of());
    if (labels.size() < 2 || !labels.stream().allMatch(LABEL.asMatchPredicate())
        || DIGITS.matcher(labels.get(labels.size() - 1)).matches()) {
      return wrong(SocietyGrounds.NO_DOMAIN, line);
    }
    return SHARED.contains(line) ? wrong(SocietyGrounds.SHARED_DOMAIN, line) : Optional.empty();
  }

  private static Optional<String> ascii(String domain) {
    try {
      var ascii = IDN.toASCII(domain);
      return ascii.length() <= LONGEST_DOMAIN ? Optional.of(ascii) : Optional.empty();
    } catch (IllegalArgumentException | IndexOutOfBoundsException none) {
      return Optional.empty();
    }
  }

  private static Optional<Refusal> address(String line) {
    if (line.indexOf('@') >= 0 && !MAIL.matcher(line).matches()) {
      return wrong(SocietyGrounds.NO_MAIL_ADDRESS, line);
    }
    return line.length() >= SHORTEST_ADDRESS ? Optional.empty()
        : Optional.of(Refusal.of(SocietyGrounds.SHORT_ADDRESS,
            Map.of("line", quoted(line), "least", SHORTEST_ADDRESS)));
  }

  private static Optional<Refusal> phone(String line) {
    var digits = line.chars().filter(c -> c >= '0' && c <= '9').mapToObj(Character::toString)
        .collect(Collectors.joining());
    return PHONE.matcher(line).matches() && DIGITS.matcher(digits).matches() ? Optional.empty()
        : wrong(SocietyGrounds.NO_PHONE, line);
  }

  private static Optional<Refusal> wrong(SocietyGrounds grounds, String line) {
    return Optional.of(Refusal.of(grounds, Map.of("line", quoted(line))));
  }

  private static String quoted(String line) {
    return CleanText.beginning(line, LONGEST_NAME);
  }
}
