package org.imprimatur.registry.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.platform.application.Cursors;
import org.imprimatur.policy.model.Directories;
import org.imprimatur.policy.model.Directory;
import org.imprimatur.registry.model.Accounts;
import org.imprimatur.registry.model.RegistryGrounds;
import org.imprimatur.registry.model.VerifiedAccount.Proof;
import org.imprimatur.registry.model.VerifiedAccount.ProofKind;
import org.imprimatur.registry.model.VerifiedAccount.Verification;
import org.imprimatur.registry.model.VerifiedAccount;

/**
 * Keeps the register of accounts of which somebody showed whose they are. Chair and publisher verify and take back;
 * everybody signed in reads.
 */
@Stateless
public class KeepAccounts {

  /** People leave institutions and sell handles: a check is relied on for a year. */
  private static final Duration RELIED_ON = Duration.ofDays(365);

  /** The log names what happened to an account by its handle, and has room for so much. */
  private static final int LONGEST_HANDLE = 64;

  private static final int LONGEST = 200;
  private static final int LONGEST_PROOF = 1_000;

  /** Nobody sees a space that has no width, and a name with one would stand beside the name that it looks like. */
  private static final String NAME = "[^\\s\\p{Z}\\p{C}@/]+";
  private static final String HANDLE = NAME + "(?:@" + NAME + ")?";

  private Accounts accounts;
  private Directories directories;
  private Authority authority;
  private Cursors cursors;
  private Clock clock;
  private AuditTrail trail;

  protected KeepAccounts() {}

  @Inject
  public KeepAccounts(Accounts accounts, Directories directories, Authority authority, Cursors cursors, Clock clock,
      AuditTrail trail) {
    this.accounts = accounts;
    this.directories = directories;
    this.authority = authority;
    this.cursors = cursors;
    this.clock = clock;
    this.trail = trail;
  }

  /** What somebody found out about an account. */
  public record Check(String handle, String network, String claimedName, String proofKind, String proof) {}

  /**
   * Returns a stretch of the accounts, by handle; their proofs to those who may see them. A cursor that is not the
   * caller's, or was given out for other words, is refused.
   *
   * @param sought what handle or name has somewhere, in whatever case; empty for all
   * @param cursor where to go on; empty for the start
   * @param limit from 1 to 200
   */
  public Decision<Page<VerifiedAccount>> list(String sought, Optional<String> cursor, int limit) {
    return authority.require(Permission.READ_ACCOUNTS, Subject.NONE).then(person -> cursors.page(
        List.of("accounts", person.username(), sought), cursor,
        place -> accounts.page(sought, place, limit).map(account -> seen(account, person))));
  }

  /** Returns one account; its proof to those who may see it. */
  public Decision<VerifiedAccount> find(String handle) {
    return authority.require(Permission.READ_ACCOUNTS, Subject.NONE)
        .then(person -> accounts.find(handle).map(account -> Decision.done(seen(account, person)))
            .orElseGet(() -> missing(handle)));
  }

  private static VerifiedAccount seen(VerifiedAccount account, Person person) {
    return Permission.READ_PROOFS.heldBy(person) ? account : account.withoutProof();
  }

  private static Decision<VerifiedAccount> missing(String handle) {
    return Decision.refused(Refusal.notFound(RegistryGrounds.NO_SUCH_ACCOUNT, handle));
  }

  /** Returns the directory that screenings use now: what {@code check --directory} reads. */
  public Decision<Directory> directory() {
    return authority.require(Permission.READ_ACCOUNTS, Subject.NONE).then(person -> Decision.done(directories.now()));
  }

  /** Registers an account for a year; one that is there already is checked anew. */
  public Decision<VerifiedAccount> verify(Check check) {
    return authority.require(Permission.VERIFY_ACCOUNTS, Subject.NONE).then(person -> fault(check)
        .map(Decision::<VerifiedAccount>refused).orElseGet(() -> Decision.done(put(person, check))));
  }

  /** Takes an account back: posts that name it are asked for proof again. */
  public Decision<VerifiedAccount> revoke(String handle) {
    return authority.require(Permission.VERIFY_ACCOUNTS, Subject.NONE)
        .then(person -> accounts.find(handle).map(found -> {
          trail.record(person.username(), AuditAction.ACCOUNT_REVOKED, found.handle(), Map.of());
          accounts.put(found.revoke());
          return Decision.done(found.revoke());
        }).orElseGet(() -> missing(handle)));
  }

  private VerifiedAccount put(Person person, Check check) {
    var now = clock.instant();
    var account =
        new VerifiedAccount(
            VerifiedAccount.key(check.handle()), check.network(), check.claimedName().strip(),
            new Proof(ProofKind.valueOf(check.proofKind()), check.proof().strip()),
            new Verification(person.username(), now, now.plus(RELIED_ON)), false);
    trail.record(person.username(), AuditAction.ACCOUNT_VERIFIED, account.handle(),
        Map.of("network", account.network(), "proofKind", account.proof().kind().name()));
    accounts.put(account);
    return account;
  }

  private static Optional<Refusal> fault(Check check) {
    if (check.handle() != null && VerifiedAccount.key(check.handle()).length() > LONGEST_HANDLE) {
      return Optional.of(Refusal.of(RegistryGrounds.LONG_HANDLE, Map.of("most", LONGEST_HANDLE)));
    }
    if (bad(check.handle(), LONGEST) || !VerifiedAccount.key(check.handle()).matches(HANDLE)) {
      return Optional.of(Refusal.of(RegistryGrounds.BAD_HANDLE));
    }
    if (bad(check.claimedName(), LONGEST) || bad(check.proof(), LONGEST_PROOF)) {
      return Optional
          .of(Refusal.of(RegistryGrounds.NO_NAME_OR_PROOF, Map.of("name", LONGEST, "proof", LONGEST_PROOF)));
    }
    if (check.network() == null || ChannelId.ofWire(check.network()).isEmpty()) {
      return Optional
          .of(Refusal.of(RegistryGrounds.UNKNOWN_NETWORK, Map.of("networks", ChannelId.all().toString())));
    }
    boolean known = Arrays.stream(ProofKind.values()).anyMatch(kind -> kind.name().equals(check.proofKind()));
    return known ? Optional.empty()
        : Optional.of(
            Refusal.of(RegistryGrounds.UNKNOWN_PROOF, Map.of("kinds", Arrays.toString(ProofKind.values()))));
  }

  private static boolean bad(String words, int longest) {
    return words == null || words.isBlank() || words.length() > longest || !CleanText.clean(words);
  }
}
