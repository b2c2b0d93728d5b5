package org.imprimatur.web.society;

import java.io.Serializable;
import java.util.List;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.society.model.LegalForm;
import org.imprimatur.society.model.Profile;
import org.imprimatur.society.model.TaxStatus;
import org.imprimatur.society.model.UsState;

/** What somebody types of a society: as they typed it, whatever becomes of it. */
public class SocietyForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name = "";
  private String shortName = "";
  private LegalForm legalForm = LegalForm.UNSAID;
  private TaxStatus taxStatus = TaxStatus.UNSAID;
  private UsState state = UsState.NONE;
  private String zone = "";
  private String[] languages = {};
  private String handles = "";
  private String domains = "";
  private String addresses = "";
  private String phones = "";

  /** Begins with what is said already. */
  static SocietyForm of(Profile said) {
    var form = new SocietyForm();
    form.name = said.called().name();
    form.shortName = said.called().shortName();
    form.legalForm = said.legal().legalForm();
    form.taxStatus = said.legal().taxStatus();
    form.state = said.legal().state();
    form.zone = said.life().zone();
    form.languages = said.life().languages().toArray(String[]::new);
    form.handles = String.join("\n", said.own().handles());
    form.domains = String.join("\n", said.own().domains());
    form.addresses = String.join("\n", said.own().addresses());
    form.phones = String.join("\n", said.own().phones());
    return form;
  }

  /** Returns what was typed. */
  Profile profile() {
    return new Profile(
        new Profile.Name(name, shortName), new Profile.Legal(legalForm, taxStatus, state),
        new Profile.Life(zone, List.of(languages)),
        new Profile.Own(lines(handles), lines(domains), lines(addresses), lines(phones)));
  }

  private static List<String> lines(String typed) {
    return typed.lines().filter(line -> !CleanText.blank(line)).toList();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getShortName() {
    return shortName;
  }

  public void setShortName(String shortName) {
    this.shortName = shortName;
  }

  public LegalForm getLegalForm() {
    return legalForm;
  }

  public void setLegalForm(LegalForm legalForm) {
    this.legalForm = legalForm;
  }

  public TaxStatus getTaxStatus() {
    return taxStatus;
  }

  public void setTaxStatus(TaxStatus taxStatus) {
    this.taxStatus = taxStatus;
  }

  public UsState getState() {
    return state;
  }

  public void setState(UsState state) {
    this.state = state;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public String[] getLanguages() {
    return languages.clone();
  }

  public void setLanguages(String[] languages) {
    this.languages = languages.clone();
  }

  public String getHandles() {
    return handles;
  }

  public void setHandles(String handles) {
    this.handles = handles;
  }

  public String getDomains() {
    return domains;
  }

  public void setDomains(String domains) {
    this.domains = domains;
  }

  public String getAddresses() {
    return addresses;
  }

  public void setAddresses(String addresses) {
    this.addresses = addresses;
  }

  public String getPhones() {
    return phones;
  }

  public void setPhones(String phones) {
    this.phones = phones;
  }
}
