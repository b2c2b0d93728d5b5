package org.imprimatur.web.registry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.delivery.application.ReadEndorsements;
import org.imprimatur.delivery.model.Endorsement;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.registry.application.AddAccounts;
import org.imprimatur.registry.application.KeepAccounts;
import org.imprimatur.registry.model.VerifiedAccount;
import org.imprimatur.registry.model.VerifiedAccount.ProofKind;
import org.imprimatur.registry.model.VerifiedAccount.Reliance;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Frame;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.SheetFile;
import org.imprimatur.web.shared.Words;

/** The register of verified accounts: all of them or those with some words, and one with the posts that named it. */
@Named
@RequestScoped
public class AccountsPage {

  private static final int SHOWN = 50;
  private static final int LONGEST = 200;

  private KeepAccounts accounts;
  private AddAccounts sheets;
  private ReadEndorsements ledger;
  private Words words;
  private Frame frame;
  private HttpServletRequest request;
  private Clock clock;

  private Optional<Refusal> refusal = Optional.empty();
  private AccountForm form = new AccountForm();
  private Page<VerifiedAccount> shown = new Page<>(List.of(), Optional.empty());
  private VerifiedAccount account;
  private List<Endorsement> named = List.of();

  @Inject
  public AccountsPage(KeepAccounts accounts, AddAccounts sheets, ReadEndorsements ledger, Words words, Frame frame,
      HttpServletRequest request, Clock clock) {
    this.accounts = accounts;
    this.sheets = sheets;
    this.ledger = ledger;
    this.words = words;
    this.frame = frame;
    this.request = request;
    this.clock = clock;
  }

  /** For the proxy of the container. */
  protected AccountsPage() {}

  /** Finds the account that is asked for, or a stretch of all: before a form is read, which hangs on what is shown. */
  @PostConstruct
  void load() {
    var handle = asked();
    if (handle.isEmpty()) {
      answered(accounts.list(getQuery(), Optional.ofNullable(request.getParameter("from")), SHOWN))
          .ifPresent(page -> shown = page);
    } else {
      answered(accounts.find(handle)).ifPresent(this::show);
    }
  }

  /** A form that was sent tells which account it stood under. */
  private static String asked() {
    return Addresses.sent("of");
  }

  private void show(VerifiedAccount found) {
    account = found;
    named = ledger.of(found.handle(), Optional.empty(), SHOWN).answer().map(Page::items).orElse(List.of());
    form = AccountForm.of(found);
  }

  private <T> Optional<T> answered(Decision<T> decision) {
    refusal = decision.objection();
    return decision.answer();
  }

  /** Refuses a visitor, and says of an account that is not there that there is none. */
  public void guard() throws IOException {
    if (refusal.isPresent()) {
      boolean missing = refusal.get().code() == Code.NOT_FOUND;
      Addresses.refuse(missing ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN,
          words.say("registry.accounts.not-shown"), words.of(refusal.get()));
    }
  }

  /** Registers what the form says, for a year, or says why not and keeps what was typed. */
  public void verify() throws IOException {
    var verified = accounts.verify(form.check());
    verified.objection().map(words::of).ifPresent(Notes::refuse);
    if (verified.answer().isPresent()) {
      var handle = verified.answer().get().handle();
      Notes.say(words.say("registry.accounts.verified", handle,
          words.book().dated(verified.answer().get().verification().until())));
      Addresses.go(address(handle));
    }
  }

  /** Takes the account back. */
  public void takeBack() throws IOException {
    var handle = asked();
    var taken = accounts.revoke(handle);
    taken.objection().map(words::of).ifPresentOrElse(Notes::refuse,
        () -> Notes.say(words.say("registry.accounts.taken-back", handle)));
    if (taken.answer().isPresent()) {
      Addresses.go(address(handle));
    }
  }

  /** Hands the register to the browser as a sheet. */
  public void export() throws IOException {
    var sheet = sheets.export();
    sheet.objection().map(words::of).ifPresent(Notes::refuse);
    if (sheet.answer().isPresent()) {
      SheetFile.hand("accounts.csv", sheet.answer().get());
    }
  }

  /** Returns at what address an account stands. */
  public String address(String handle) {
    return "/accounts?of=" + encoded(handle);
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Returns the account that is shown; nothing where all are. */
  public VerifiedAccount getAccount() {
    return account;
  }

  public List<VerifiedAccount> getRows() {
    return shown.items();
  }

  /** Returns the address of those after the last that is shown; empty where none follow. */
  public String getAfter() {
    return shown.next().map(next -> "?find=" + encoded(getQuery()) + "&from=" + encoded(next)).orElse("");
  }

  /** Tells whether those from somewhere on are shown, and not the first. */
  public boolean isFurther() {
    return request.getParameter("from") != null;
  }

  public List<Endorsement> getNamed() {
    return named;
  }

  /** Returns what is looked for in handles and names. */
  public String getQuery() {
    var find = request.getParameter("find");
    return find == null ? "" : find.strip().substring(0, Math.min(find.strip().length(), LONGEST));
  }

  public Reliance reliance(VerifiedAccount one) {
    return one.reliance(clock.instant());
  }

  /** Returns the tone of how far an account is relied on. */
  public String tone(VerifiedAccount one) {
    return switch (reliance(one)) {
      case HOLDS -> "ok";
      case ENDS_SOON -> "warn";
      case EXPIRED, TAKEN_BACK -> "held";
    };
  }

  /** Tells whether a proof is an address that can be followed. */
  public boolean isLink() {
    return account.proof().text().matches("https?://[^\\s\"<>]+");
  }

  public boolean isKeeper() {
    return frame.may(Permission.VERIFY_ACCOUNTS);
  }

  /** Returns the networks that accounts are on: every channel that is not the society's own. */
  public List<ChannelId> getNetworks() {
    return ChannelId.all().stream().filter(channel -> channel.profile().network()).toList();
  }

  public List<ProofKind> getProofKinds() {
    return Arrays.asList(ProofKind.values());
  }

  public AccountForm getForm() {
    return form;
  }
}
