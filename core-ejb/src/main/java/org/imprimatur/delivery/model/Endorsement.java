package org.imprimatur.delivery.model;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.imprimatur.disclaimer.model.Rendering;
import org.imprimatur.registry.model.VerifiedAccount;
import org.imprimatur.submission.model.ListedAccount;
import org.imprimatur.submission.model.Revision;

/**
 * That a published post points readers to an account: one line of the ledger, read from what was frozen at the vote.
 *
 * @param handle the account, without {@code @}, in lower case
 * @param submission the post
 * @param revision its revision
 * @param contentHash what was approved
 * @param publishedAt when it went out
 * @param claimedName whose the author said it is; empty when the text only names it
 * @param proof what the author gave as proof; may be empty
 * @param disclaimer the line that says it is no endorsement, as {@code id/version}; empty when the post carries none
 */
public record Endorsement(
    String handle, String submission, int revision, String contentHash, Instant publishedAt, String claimedName,
    String proof, String disclaimer) {

  private static final String LINE = "no-endorse-accounts";

  /** Reads what a published revision says of an account it names. */
  public static Endorsement of(String handle, Delivery delivery, Revision revision) {
    var listed = revision.content().references().listedAccounts().stream()
        .filter(each -> VerifiedAccount.key(each.handle()).equals(VerifiedAccount.key(handle))).findFirst();
    var line =
        revision.renderings().stream().map(Rendering::disclaimers).flatMap(placed -> placed.stream())
            .filter(placed -> placed.id().equals(LINE))
            .map(placed -> placed.id() + "/" + placed.version()).findFirst();
    return new Endorsement(
        VerifiedAccount.key(handle), delivery.order().submission(), delivery.order().revision(),
        delivery.order().contentHash(), delivery.changedAt(),
        listed.map(ListedAccount::claimedName).orElse(""), listed.map(ListedAccount::proof).orElse(""),
        line.orElse(""));
  }

  /** Returns this line for somebody who is not shown proofs. */
  public Endorsement withoutProof() {
    return new Endorsement(handle, submission, revision, contentHash, publishedAt, claimedName, "", disclaimer);
  }

  /** Tells whether a revision names an account, in its list or in its text. */
  public static boolean in(String handle, Revision revision) {
    var key = VerifiedAccount.key(handle);
    boolean listed =
        revision.content().references().listedAccounts().stream()
            .anyMatch(each -> VerifiedAccount.key(each.handle()).equals(key));
    var named = Pattern.compile("@" + Pattern.quote(key) + "(?![\\p{L}\\p{Nd}_])");
    return listed || named.matcher(revision.content().words().whole().toLowerCase(Locale.ROOT)).find();
  }
}
