package org.imprimatur.web.society;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.platform.model.Site;
import org.imprimatur.society.application.KeepSociety;
import org.imprimatur.society.model.LegalForm;
import org.imprimatur.society.model.Profile;
import org.imprimatur.society.model.ProfileField;
import org.imprimatur.society.model.TaxStatus;
import org.imprimatur.society.model.UsState;
import org.imprimatur.society.model.Version;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Names;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/** What the society says of itself, for those who keep it, and all that it said before. */
@Named
@ViewScoped
public class SocietyPage implements Serializable {

  private static final long serialVersionUID = 1L;

  /** A society changes its name and its lines a few times in its life. */
  private static final int SHOWN = 50;

  @Inject transient KeepSociety society;
  @Inject transient Words words;
  @Inject transient Names names;
  @Inject transient Site site;

  private SocietyForm form = SocietyForm.of(Profile.blank());
  private int base = Version.NONE;
  private boolean overtaken;
  private transient List<Version> history;

  /**
   * A version in the list of all.
   *
   * @param version what was said
   * @param changes in what it said something else than the one before
   */
  public record Line(Version version, List<ProfileField> changes) {}

  /** Opens what counts now; whoever does not keep it is told who does. */
  public void load() throws IOException {
    var found = society.history(SHOWN);
    if (found.objection().isPresent()) {
      Addresses.refuse(HttpServletResponse.SC_FORBIDDEN, words.say("society.society.closed"),
          words.of(found.objection().get()));
      return;
    }
    newest().ifPresent(version -> {
      form = SocietyForm.of(version.profile());
      base = version.number();
    });
  }

  /** Saves what was typed as the next version, or says why not: nothing that was typed is lost. */
  public void save() throws IOException {
    save("/society");
  }

  /** Saves it as one step of setting up, and goes on to the next one. */
  public void saveAndGoOn() throws IOException {
    save("/people?step=chair");
  }

  private void save(String next) throws IOException {
    history = null;
    var saved = society.save(base, form.profile());
    overtaken = saved.objection().filter(refusal -> refusal.code() == Code.STALE_VERSION).isPresent();
    saved.objection().map(words::of).ifPresent(Notes::refuse);
    if (saved.answer().isPresent()) {
      say(saved.answer().get());
      Addresses.go(next);
    }
  }

  /** Saves what was typed over what somebody else has saved meanwhile. */
  public void saveOver() throws IOException {
    history = null;
    base = newest().map(Version::number).orElse(Version.NONE);
    save();
  }

  private void say(Version version) {
    Notes.say(words.say(version.number() == base ? "society.society.unchanged" : "society.society.saved",
        version.number(), version.profile().called().name()));
  }

  private Optional<Version> newest() {
    return all().stream().findFirst();
  }

  private List<Version> all() {
    if (history == null) {
      Decision<List<Version>> read = society.history(SHOWN);
      history = read.answer().orElse(List.of());
      names.expect(history.stream().map(Version::by).toList());
    }
    return history;
  }

  public SocietyForm getForm() {
    return form;
  }

  /** Tells whether somebody else saved a version since this page was opened. */
  public boolean isOvertaken() {
    return overtaken;
  }

  /** Says who saved last while this page was open, and in what that differs from what was opened here. */
  public String getOvertaking() {
    return newest().map(version -> words.say("society.society.overtaken", version.number(), names.of(version.by()),
        listed(version.profile().unlike(opened())))).orElse("");
  }

  private Profile opened() {
    return all().stream().filter(version -> version.number() == base).findFirst().map(Version::profile)
        .orElse(Profile.blank());
  }

  /** Returns the newest version that may be saved over. */
  public int getNewest() {
    return newest().map(Version::number).orElse(Version.NONE);
  }

  /** Returns all versions with what each changed, the newest first. */
  public List<Line> getHistory() {
    var all = all();
    return IntStream.range(0, all.size()).mapToObj(i -> new Line(all.get(i),
        i + 1 < all.size() ? all.get(i).profile().unlike(all.get(i + 1).profile()) : List.of())).toList();
  }

  /** Names the fields that a version changed; the first one said everything for the first time. */
  public String changes(Line line) {
    return line.version().number() == Version.NONE + 1 ? words.say("society.society.first") : listed(line.changes());
  }

  private String listed(Collection<ProfileField> fields) {
    return words.book().list(fields.stream().map(words::of).toList());
  }

  public List<LegalForm> getLegalForms() {
    return Arrays.asList(LegalForm.values());
  }

  public List<TaxStatus> getTaxStatuses() {
    return Arrays.asList(TaxStatus.values());
  }

  public List<UsState> getStates() {
    return Arrays.asList(UsState.values());
  }

  public List<String> getLanguages() {
    return Profile.LANGUAGES;
  }

  /** Returns the names of the zones that a society may be in: those of a place. */
  public List<String> getZones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(zone -> zone.matches("(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+")).sorted()
        .toList();
  }

  /** Returns the zone that counts where none is chosen. */
  public String getServerZone() {
    return site.zone().getId();
  }
}
