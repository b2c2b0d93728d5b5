package org.imprimatur.login.model;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.model.Form;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.Secret;
import org.imprimatur.platform.model.Setting;
import org.imprimatur.platform.model.Settings;
import org.imprimatur.platform.model.WrongSetting;

/**
 * What the operator says of the society's own identity provider.
 *
 * @param provider in place of what the page says; {@code imprimatur.login.issuer} and those beside it, else the page's
 * @param secret of the client; {@code imprimatur.login.secret}
 * @param fresh how old what the provider said of groups may be; {@code imprimatur.login.fresh} in seconds, else 0
 * @param skew how far its clock may be from ours; {@code imprimatur.login.skew} in seconds, else 60
 */
public record LogInSettings(Optional<Provider> provider, Secret secret, Duration fresh, int skew)
    implements
      Settings {

  private static final Setting<String> ISSUER = Setting.perhaps("imprimatur.login.issuer",
      new Form<>(Sentence.of(LogInAllowed.ISSUER),
          text -> Optional.of(text.strip()).filter(Place::issuer), true));
  private static final Setting<String> CLIENT = Setting.perhaps("imprimatur.login.client", Form.text());
  private static final Setting<Secret> SECRET = Setting.perhaps("imprimatur.login.secret", Form.secret());
  private static final Setting<String> SCOPES =
      Setting.usually("imprimatur.login.scopes", Form.text(), Provider.NONE.scopes());
  private static final Setting<String> GROUPS =
      Setting.usually("imprimatur.login.groups", Form.text(), Provider.NONE.groups());
  private static final Setting<String> LABEL = Setting.perhaps("imprimatur.login.label", Form.text());
  private static final Setting<Integer> FRESH =
      Setting.usually("imprimatur.login.fresh", Form.whole(0, 900), "0");
  private static final Setting<Integer> SKEW = Setting.usually("imprimatur.login.skew", Form.whole(0, 300), "60");

  /**
   * Reads what the operator says.
   *
   * @throws WrongSetting when a provider is named and what belongs to it is not
   */
  public static LogInSettings of(Operator operator) {
    var named = new Provider(true, ISSUER.saidBy(operator).orElse(""), CLIENT.saidBy(operator).orElse("").strip(),
        SCOPES.in(operator).strip(), GROUPS.in(operator).strip(), LABEL.saidBy(operator).orElse("").strip());
    var provider = Optional.of(named).filter(said -> !said.issuer().isEmpty());
    provider.flatMap(LogInSettings::fault).ifPresent(fault -> {
      throw new WrongSetting(new Sentence(fault, Map.of()), operator);
    });
    return new LogInSettings(provider, SECRET.saidBy(operator).orElse(new Secret("")),
        Duration.ofSeconds(FRESH.in(operator)), SKEW.in(operator));
  }

  private static Optional<LogInFault> fault(Provider provider) {
    if (provider.client().isEmpty()) {
      return Optional.of(LogInFault.NO_CLIENT);
    }
    return List.of(provider.scopes().split(" +")).contains("openid") ? Optional.empty()
        : Optional.of(LogInFault.NO_OPENID);
  }
}
