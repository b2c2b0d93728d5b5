package org.imprimatur.registry.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.registry.model.VerifiedAccount.Proof;
import org.imprimatur.registry.model.VerifiedAccount.ProofKind;
import org.imprimatur.registry.model.VerifiedAccount.Verification;

/**
 * What somebody found out about an account, as they wrote it.
 *
 * @param handle by which the network knows it, with {@code @} or without
 * @param network on the wire
 * @param claimedName whose it is
 * @param proofKind the name of one of the kinds
 * @param proof the address or the words that show it
 */
public record Check(String handle, String network, String claimedName, String proofKind, String proof) {

  /** People leave institutions and sell handles: a check is relied on for a year. */
  private static final Duration RELIED_ON = Duration.ofDays(365);

  /** The log names what happened to an account by its handle, and has room for so much. */
  private static final int LONGEST_HANDLE = 64;

  private static final int LONGEST = 200;
  private static final int LONGEST_PROOF = 1_000;

  /** Nobody sees a space that has no width, and a name with one would stand beside the name that it looks like. */
  private static final String NAME = "[^\\s\\p{Z}\\p{C}@/]+";
  private static final String HANDLE = NAME + "(?:@" + NAME + ")?";

  /**
   * Why it cannot be kept.
   *
   * @param part which part of it is wrong, by the name that it has here
   * @param why what is wrong, and how to mend it
   */
  public record Fault(String part, Refusal why) {}

  /** Returns the first thing that is wrong with it; empty where nothing is. */
  public Optional<Fault> fault() {
    if (handle != null && VerifiedAccount.key(handle).length() > LONGEST_HANDLE) {
      return fault("handle", Refusal.of(RegistryGrounds.LONG_HANDLE, Map.of("most", LONGEST_HANDLE)));
    }
    if (bad(handle, LONGEST) || !VerifiedAccount.key(handle).matches(HANDLE)) {
      return fault("handle", Refusal.of(RegistryGrounds.BAD_HANDLE));
    }
    if (bad(claimedName, LONGEST) || bad(proof, LONGEST_PROOF)) {
      return fault(bad(claimedName, LONGEST) ? "claimedName" : "proof",
          Refusal.of(RegistryGrounds.NO_NAME_OR_PROOF, Map.of("name", LONGEST, "proof", LONGEST_PROOF)));
    }
    if (network == null || ChannelId.ofWire(network).isEmpty()) {
      return fault("network",
          Refusal.of(RegistryGrounds.UNKNOWN_NETWORK, Map.of("networks", ChannelId.all().toString())));
    }
    boolean known = Arrays.stream(ProofKind.values()).anyMatch(kind -> kind.name().equals(proofKind));
    return known ? Optional.empty()
        : fault("proofKind",
            Refusal.of(RegistryGrounds.UNKNOWN_PROOF, Map.of("kinds", Arrays.toString(ProofKind.values()))));
  }

  /** Returns the account, where nothing is wrong: somebody checked it now, and it is relied on for a year. */
  public VerifiedAccount by(String officer, Instant now) {
    return new VerifiedAccount(VerifiedAccount.key(handle), network, claimedName.strip(),
        new Proof(ProofKind.valueOf(proofKind), proof.strip()),
        new Verification(officer, now, now.plus(RELIED_ON)), false);
  }

  private static Optional<Fault> fault(String part, Refusal why) {
    return Optional.of(new Fault(part, why));
  }

  private static boolean bad(String words, int longest) {
    return words == null || words.isBlank() || words.length() > longest || !CleanText.clean(words);
  }
}
