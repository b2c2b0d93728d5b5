package org.imprimatur.web.registry;

import org.imprimatur.registry.model.Check;
import org.imprimatur.registry.model.VerifiedAccount;

/** What somebody found out about an account, as typed. */
public class AccountForm {

  private String handle = "";
  private String network = "";
  private String name = "";
  private String proofKind = "";
  private String proof = "";

  static AccountForm of(VerifiedAccount account) {
    var form = new AccountForm();
    form.handle = account.handle();
    form.network = account.network();
    form.name = account.claimedName();
    form.proofKind = account.proof().kind().name();
    form.proof = account.proof().text();
    return form;
  }

  Check check() {
    return new Check(handle, network, name, proofKind, proof);
  }

  public String getHandle() { return handle; }
  public void setHandle(String typed) { handle = typed; }
  public String getNetwork() { return network; }
  public void setNetwork(String chosen) { network = chosen; }
  public String getName() { return name; }
  public void setName(String typed) { name = typed; }
  public String getProofKind() { return proofKind; }
  public void setProofKind(String chosen) { proofKind = chosen; }
  public String getProof() { return proof; }
  public void setProof(String typed) { proof = typed; }
}
