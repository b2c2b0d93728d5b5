package org.imprimatur.mail.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imprimatur.identity.model.Mailbox;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.model.Form;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.Secret;
import org.imprimatur.platform.model.Setting;
import org.imprimatur.platform.model.Settings;
import org.imprimatur.platform.model.WrongSetting;

/**
 * The server that takes the society's mail.
 *
 * @param host its name or address; {@code imprimatur.mail.host}, else there is no mail
 * @param port {@code imprimatur.mail.port}, else 587, 465 or 25 as the security is
 * @param from the address that mail comes from; {@code imprimatur.mail.from}; empty without mail
 * @param user who signs in there; {@code imprimatur.mail.user}, else nobody does
 * @param password of that user; {@code imprimatur.mail.password}
 * @param security {@code imprimatur.mail.security}, else STARTTLS
 * @param seconds after which a silent server is given up; {@code imprimatur.mail.seconds}, else 10
 */
public record MailSettings(Optional<String> host, int port, String from, Optional<String> user, Secret password,
    Security security, int seconds) implements Settings {

  private static final Setting<String> HOST = Setting.perhaps("imprimatur.mail.host",
      Form.text(MailAllowed.HOST,
          Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|[0-9A-Fa-f:]*:[0-9A-Fa-f:]*")));
  private static final Setting<Integer> PORT = Setting.perhaps("imprimatur.mail.port", Form.whole(1, 65_535));
  private static final Setting<String> FROM = Setting.perhaps("imprimatur.mail.from",
      new Form<>(Sentence.of(MailAllowed.ADDRESS), text -> Optional.of(text.strip()).filter(Mailbox::fits), true));
  private static final Setting<String> USER = Setting.perhaps("imprimatur.mail.user", Form.text());
  private static final Setting<Secret> PASSWORD = Setting.perhaps("imprimatur.mail.password", Form.secret());
  private static final Setting<String> SECURITY = Setting.usually("imprimatur.mail.security",
      Form.text(MailAllowed.SECURITY, Pattern.compile("(?i)starttls|tls|none")), "starttls");
  private static final Setting<Integer> SECONDS =
      Setting.usually("imprimatur.mail.seconds", Form.whole(1, 60), "10");

  /** What means this machine whatever the name service says. */
  private static final Pattern HERE = Pattern.compile("(?i)localhost|127(?:\\.[0-9]{1,3}){3}|::1");

  /**
   * Reads what the operator says.
   *
   * @throws WrongSetting when mail is on and no sender is named, when a user has no password or the other way round, or
   *     when it would leave this machine in the clear
   */
  public static MailSettings of(Operator operator) {
    var security = Security.valueOf(SECURITY.in(operator).toUpperCase(Locale.ROOT));
    var settings = new MailSettings(HOST.saidBy(operator), PORT.saidBy(operator).orElse(security.port()),
        FROM.saidBy(operator).orElse(""), USER.saidBy(operator), PASSWORD.saidBy(operator).orElse(new Secret("")),
        security, SECONDS.in(operator));
    settings.fault().ifPresent(fault -> {
      throw new WrongSetting(new Sentence(fault, Map.of("host", settings.server())), operator);
    });
    return settings;
  }

  /** Tells whether there is mail. */
  public boolean on() {
    return host.isPresent();
  }

  /** Returns the name of the server; empty without mail. */
  public String server() {
    return host.orElse("");
  }

  /** Returns what follows the at sign in the sender's address: by that the server is greeted. */
  public String domain() {
    return from.substring(from.indexOf('@') + 1);
  }

  private Optional<MailFault> fault() {
    if (!on()) {
      return Optional.empty();
    }
    if (from.isEmpty()) {
      return Optional.of(MailFault.NO_FROM);
    }
    if (user.isPresent() == password.text().isEmpty()) {
      return Optional.of(MailFault.HALF_A_SIGN_IN);
    }
    return security == Security.NONE && !HERE.matcher(server()).matches() ? Optional.of(MailFault.PLAIN_ABROAD)
        : Optional.empty();
  }
}
