package org.imprimatur.login.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.kernel.model.CanonicalJson;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sha256;

/**
 * The society's own identity provider.
 *
 * @param on whether people are let in by it
 * @param issuer its address, such as {@code https://login.society.example/realms/society}
 * @param client the name by which it knows us
 * @param scopes what is asked for, with spaces between; {@code openid} among them
 * @param groups the name of the claim that says in which groups somebody is; empty for none
 * @param label what stands on the button at the door; empty for words of ours
 */
public record Provider(boolean on, String issuer, String client, String scopes, String groups, String label) {

  /** Nothing has been said of any. */
  public static final Provider NONE = new Provider(false, "", "", "openid email profile", "groups", "");

  /** The most characters of each text but the issuer. */
  public static final int LONGEST = 200;

  /** Returns the same without spaces around it. */
  public Provider stripped() {
    return new Provider(on, issuer.strip(), client.strip(), scopes.strip(), groups.strip(), label.strip());
  }

  /** Returns why it cannot be kept; empty when it can. One that is off may be unfinished. */
  public Optional<Refusal> fault() {
    if (!fits(client) || !fits(scopes) || !fits(groups) || !fits(label)) {
      return Optional.of(Refusal.of(LogInGrounds.TOO_LONG, Map.of("most", LONGEST)));
    }
    if ((on || !issuer.isEmpty()) && !Place.issuer(issuer)) {
      return Optional.of(Refusal.of(LogInGrounds.BAD_ISSUER, Map.of("most", Place.LONGEST)));
    }
    if (on && client.isEmpty()) {
      return Optional.of(Refusal.of(LogInGrounds.NO_CLIENT));
    }
    return on && !List.of(scopes.split(" +")).contains("openid")
        ? Optional.of(Refusal.of(LogInGrounds.NO_OPENID))
        : Optional.empty();
  }

  private static boolean fits(String text) {
    return text.length() <= LONGEST && CleanText.clean(text) && text.lines().count() <= 1;
  }

  /**
   * Returns a mark of who says in which groups somebody is. Two officers have confirmed what a group of this source
   * gives, and not what a group of that name gives elsewhere.
   */
  public String source() {
    return Sha256.hex(CanonicalJson.of(Map.of("issuer", issuer, "client", client, "groups", groups)));
  }
}
