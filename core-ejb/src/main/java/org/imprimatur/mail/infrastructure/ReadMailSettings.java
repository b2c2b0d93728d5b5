package org.imprimatur.mail.infrastructure;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.mail.model.MailFault;
import org.imprimatur.mail.model.MailSettings;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.Site;
import org.imprimatur.platform.model.WrongSetting;

/** Reads what the operator says of the mail server, once. */
@Dependent
class ReadMailSettings {

  @Produces
  @Singleton
  static MailSettings settings(Operator operator, Site site) {
    var settings = MailSettings.of(operator);
    // The launcher always says one; a server without it could not write a link.
    if (settings.on() && site.baseUrl().isEmpty()) {
      throw new WrongSetting(new Sentence(MailFault.NO_BASE_URL, Map.of()), operator);
    }
    return settings;
  }
}
