package org.imprimatur.mail.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.imprimatur.mail.model.Letter;
import org.imprimatur.mail.model.MailSettings;
import org.imprimatur.mail.model.Outcome;
import org.imprimatur.mail.model.Security;
import org.imprimatur.mail.model.Trouble;

/** Speaks to the mail server, in no transaction; a call ends within a few times what the settings allow in silence. */
@Dependent
public class Smtp {

  private static final int LONGEST_ANSWER = 300;

  /** What the library calls an answer that never came because the connection ended. */
  private static final String BROKEN_OFF = "[EOF]";

  /**
   * What servers answer where they are told the recipient although it is about the sender, the log-in, the network's
   * name or a policy (RFC 5321 and 3463): tomorrow they may take it.
   */
  private static final Pattern NOT_THE_ADDRESS =
      Pattern.compile("\\b5(?:03|30)\\b|\\b5\\.(?:7\\.\\d+|5\\.\\d+|1\\.[78])\\b");

  private final MailSettings settings;
  private final Clock clock;

  @Inject
  public Smtp(MailSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** Hands a letter to the server. After trouble the server may have taken it all the same: its Message-ID tells. */
  public Outcome send(Letter letter) {
    return call((session, transport) -> {
      var message = message(letter, session);
      transport.sendMessage(message, message.getAllRecipients());
    });
  }

  /** Connects, greets and signs in, and sends nothing. */
  public Outcome greet() {
    return call((session, transport) -> {
    });
  }

  /** What is done while the server listens. */
  @FunctionalInterface
  private interface Deed {
    void happen(Session session, Transport transport) throws MessagingException;
  }

  private Outcome call(Deed deed) {
    var session = Session.getInstance(properties());
    boolean done = false;
    try (var transport = session.getTransport(settings.security() == Security.TLS ? "smtps" : "smtp")) {
      transport.connect(settings.server(), settings.port(), settings.user().orElse(null),
          settings.user().map(user -> settings.password().text()).orElse(null));
      deed.happen(session, transport);
      done = true;
    } catch (MessagingException failure) {
      // To say goodbye is not what was asked for.
      return done ? Outcome.DONE : new Outcome(Optional.of(trouble(failure)), answer(failure));
    }
    return Outcome.DONE;
  }

  private Properties properties() {
    var properties = new Properties();
    var millis = Integer.toString(settings.seconds() * 1_000);
    for (var protocol : new String[]{"mail.smtp.", "mail.smtps."}) {
      properties.setProperty(protocol + "connectiontimeout", millis);
      properties.setProperty(protocol + "timeout", millis);
      properties.setProperty(protocol + "writetimeout", millis);
      properties.setProperty(protocol + "auth", Boolean.toString(settings.user().isPresent()));
      properties.setProperty(protocol + "localhost", settings.domain());
      properties.setProperty(protocol + "from", settings.from());
      properties.setProperty(protocol + "quitwait", "false");
      // A letter that comes back to the society must not bring a link along that works once.
      properties.setProperty(protocol + "dsn.ret", "HDRS");
      properties.setProperty(protocol + "ssl.checkserveridentity", "true");
    }
    boolean encrypts = settings.security() == Security.STARTTLS;
    properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(encrypts));
    properties.setProperty("mail.smtp.starttls.required", Boolean.toString(encrypts));
    return properties;
  }

  private MimeMessage message(Letter letter, Session session) throws MessagingException {
    var id = "<" + letter.id() + "@" + settings.domain() + ">";
    var message = new MimeMessage(session) {
      /** The library would make another one each time that the message is written. */
      @Override
      protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
      }
    };
    message.setFrom(sender(letter));
    message.setRecipient(RecipientType.TO, new InternetAddress(letter.to(), true));
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(clock.instant()));
    // Programs that answer mail by themselves leave these alone (RFC 3834).
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setContent(body(letter));
    message.saveChanges();
    return message;
  }

  private InternetAddress sender(Letter letter) {
    try {
      return new InternetAddress(settings.from(), letter.sender(), StandardCharsets.UTF_8.name());
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The last part is the one to be shown where both can be. */
  private static Multipart body(Letter letter) throws MessagingException {
    var text = new MimeBodyPart();
    text.setText(letter.text(), StandardCharsets.UTF_8.name());
    var html = new MimeBodyPart();
    html.setText(letter.html(), StandardCharsets.UTF_8.name(), "html");
    return new MimeMultipart("alternative", text, html);
  }

  private static Trouble trouble(MessagingException failure) {
    if (failure instanceof AuthenticationFailedException) {
      return Trouble.SIGN_IN;
    }
    if (failure instanceof SendFailedException refused) {
      return refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0
          && !NOT_THE_ADDRESS.matcher(answer(failure)).find() ? Trouble.RECIPIENT
              : causedBy(failure, SocketTimeoutException.class) ? Trouble.SILENT
                  : answer(failure).contains(BROKEN_OFF) ? Trouble.BROKEN : Trouble.REFUSED;
    }
    if (causedBy(failure, SocketTimeoutException.class)) {
      return Trouble.SILENT;
    }
    if (causedBy(failure, SSLException.class) || answer(failure).contains("STARTTLS")) {
      return Trouble.UNSAFE;
    }
    return causedBy(failure, ConnectException.class) || causedBy(failure, UnknownHostException.class)
        || causedBy(failure, NoRouteToHostException.class) ? Trouble.UNREACHABLE : Trouble.BROKEN;
  }

  private static boolean causedBy(Throwable failure, Class<? extends Exception> type) {
    for (var each = failure; each != null; each = each.getCause()) {
      if (type.isInstance(each)) {
        return true;
      }
    }
    return false;
  }

  /** The innermost message is the server's own. */
  private static String answer(Throwable failure) {
    var innermost = failure;
    while (innermost.getCause() != null && innermost.getCause() != innermost) {
      innermost = innermost.getCause();
    }
    var said = Optional.ofNullable(innermost.getMessage()).orElse(innermost.getClass().getSimpleName())
        .replaceAll("[\\p{Cc}\\s]+", " ").strip();
    return said.substring(0, Math.min(LONGEST_ANSWER, said.length()));
  }
}
