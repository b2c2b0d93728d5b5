package org.imprimatur.health.infrastructure;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.imprimatur.health.model.Finding;
import org.imprimatur.mail.application.Smtp;
import org.imprimatur.mail.model.MailSettings;
import org.imprimatur.mail.model.Trouble;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.WrongSetting;

/** The mail server: it is greeted and signed in to, and sent nothing. */
final class PostBox {

  private PostBox() {}

  static List<Finding> look(Operator operator, Clock clock) {
    try {
      return List.of(look(MailSettings.of(operator), clock));
    } catch (WrongSetting saidAlready) {
      return List.of();
    }
  }

  private static Finding look(MailSettings settings, Clock clock) {
    if (!settings.on()) {
      return Finding.good(Sign.MAIL_NONE, Map.of());
    }
    var server = settings.server() + ":" + settings.port();
    var outcome = new Smtp(settings, clock).greet();
    return outcome.trouble()
        .map(trouble -> Finding.bad(Sign.MAIL_FAILS, facts(server, trouble, outcome.answer())))
        .orElseGet(() -> Finding.good(Sign.MAIL, Map.of("server", server)));
  }

  private static Map<String, Object> facts(String server, Trouble trouble, String answer) {
    return Map.of("server", server, "trouble", trouble, "answer", answer);
  }
}
