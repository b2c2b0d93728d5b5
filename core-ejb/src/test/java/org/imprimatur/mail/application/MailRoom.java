package org.imprimatur.mail.application;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.histories.Scene;
import org.imprimatur.identity.model.Languages;
import org.imprimatur.identity.model.Mailbox;
import org.imprimatur.identity.model.Mailboxes;
import org.imprimatur.mail.model.MailSettings;
import org.imprimatur.mail.model.Outcome;
import org.imprimatur.notice.application.Notify;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.platform.model.Site;
import org.imprimatur.society.Societies;
import org.imprimatur.society.application.OurSociety;

/** The society of the histories, with a mail server of its own, and whatever it was sent. */
public final class MailRoom implements AutoCloseable {

  /** Where it all is. */
  public static final String BASE = "https://posts.society.example";

  /** The society. */
  public final Scene scene = new Scene();
  /** Its mail server. */
  public final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  final Map<String, String> spoken = new HashMap<>();

  /** Opens it. */
  public MailRoom() {
    server.start();
    scene.with(Languages.class, new Languages() {
      @Override
      public Optional<String> of(String username) {
        return Optional.ofNullable(spoken.get(username));
      }

      @Override
      public void choose(String username, String language) {
        spoken.put(username, language);
      }
    }).with(OurSociety.class, Societies.called("Lakeside <Society> & Friends"))
        .with(Site.class, new Site(ZoneOffset.UTC, Optional.of(BASE + "/"), Optional.empty(), List.of()))
        .with(MailSettings.class, at(server.getSmtp().getPort()));
  }

  /** Returns settings of a mail server on this machine. */
  static MailSettings at(int port) {
    var said = Map.of("host", "127.0.0.1", "port", "" + port, "from", "posts@society.example", "security", "none",
        "seconds", "1");
    return MailSettings.of(setting -> Optional.ofNullable(said.get(setting.key().replace("imprimatur.mail.", ""))));
  }

  /** Gives somebody an address. */
  String address(String who) {
    var address = who + "@society.example";
    scene.bySystem(() -> boxes(who, new Mailbox(address, true)));
    return address;
  }

  void boxes(String who, Mailbox box) {
    scene.use(Mailboxes.class).keep(who, box);
  }

  /** Tells somebody something. */
  void tells(String who, Notice.Kind kind, String subject) {
    scene.bySystem(() -> scene.use(Notify.class).tell(who, kind, subject));
  }

  /** Begins what is due, as the timer does. */
  List<DriveMail.Begun> begun() {
    var drive = scene.use(DriveMail.class);
    return scene.stored(tables -> drive.due().stream().flatMap(mail -> drive.begin(mail).stream()).toList());
  }

  /** Sends what is due, and returns what came of each. */
  List<Outcome> carried() {
    return begun().stream().map(begun -> {
      var outcome = scene.use(Smtp.class).send(begun.letter());
      scene.bySystem(() -> scene.use(DriveMail.class).end(begun.mail(), outcome));
      return outcome;
    }).toList();
  }

  /** Returns what the server took, as it would be read: headers, text and HTML. */
  public List<MimeMessage> arrived() {
    return Arrays.asList(server.getReceivedMessages());
  }

  /** Returns a part of a letter as it was written: 0 the text, 1 the HTML. */
  public static String part(MimeMessage message, int number) {
    try {
      return ((MimeMultipart) message.getContent()).getBodyPart(number).getContent().toString();
    } catch (MessagingException | IOException fault) {
      throw new AssertionError(fault);
    }
  }

  Clock clock() {
    return Clock.fixed(scene.clock(), ZoneOffset.UTC);
  }

  @Override
  public void close() {
    server.stop();
  }
}
