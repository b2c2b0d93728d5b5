package org.imprimatur.platform.infrastructure;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.application.IpAddress;
import org.imprimatur.platform.model.DataFolder;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.SettingFault;
import org.imprimatur.platform.model.Site;
import org.imprimatur.platform.model.WrongSetting;

/** Reads the platform's settings, once each. */
@Dependent
class ReadPlatformSettings {

  @Produces
  @Singleton
  static Site site(Operator operator) {
    var site = Site.of(operator);
    if (site.proxyHeader().isPresent()) {
      site.proxyAddresses().stream().filter(each -> IpAddress.plain(each).isEmpty()).findFirst()
          .ifPresent(none -> refuse(none, operator));
    }
    return site;
  }

  @Produces
  @Singleton
  static DataFolder data(Operator operator) {
    return DataFolder.of(operator);
  }

  @Produces
  @Singleton
  static DatabaseSettings database(Operator operator) {
    return DatabaseSettings.of(operator);
  }

  private static void refuse(String noAddress, Operator operator) {
    throw new WrongSetting(new Sentence(SettingFault.NO_IP_ADDRESS, Map.of("text", noAddress)), operator);
  }
}
