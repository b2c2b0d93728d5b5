package org.imprimatur.demo.infrastructure;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.imprimatur.committee.model.People;
import org.imprimatur.demo.model.DemoSettings;
import org.imprimatur.demo.model.SeedSettings;
import org.imprimatur.kernel.model.TextTable;
import org.imprimatur.society.application.FirstProfile;
import org.imprimatur.society.model.LegalForm;
import org.imprimatur.society.model.Profile;
import org.imprimatur.society.model.SocietySettings;
import org.imprimatur.society.model.TaxStatus;
import org.imprimatur.society.model.UsState;

/**
 * Says for the fictional society what it says of itself: before a policy is compiled, which depends on it, and also
 * where the demo was loaded by a release that kept this in the code. No other society ever gets it.
 */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoProfile {

  private static final String EXAMPLE = "/imprimatur/example-society.txt";

  private People people;
  private FirstProfile first;
  private DemoSettings settings;
  private SeedSettings seed;
  private SocietySettings society;

  protected DemoProfile() {}

  @Inject
  public DemoProfile(People people, FirstProfile first, DemoSettings settings, SeedSettings seed,
      SocietySettings society) {
    this.people = people;
    this.first = first;
    this.settings = settings;
    this.seed = seed;
    this.society = society;
  }

  @PostConstruct
  void load() {
    if ((settings.wanted() || seed.wanted()) && first.missing() && fictional()) {
      first.keep(profile());
    }
  }

  /** Tells whether the people here are the story's, or about to be. */
  private boolean fictional() {
    return people.all().isEmpty() ? settings.password().isPresent()
        : Story.read(DemoSociety.DEMO).people().stream()
            .allMatch(somebody -> people.find(somebody.username())
                .filter(person -> person.name().equals(somebody.name())).isPresent());
  }

  private Profile profile() {
    var name = society.name().orElseGet(() -> rows("name").get(0));
    return new Profile(new Profile.Name(name, ""),
        new Profile.Legal(LegalForm.NONPROFIT_CORPORATION, TaxStatus.CHARITY, UsState.NONE),
        new Profile.Life("", Profile.LANGUAGES),
        new Profile.Own(rows("handle"), rows("domain"), rows("address"), rows("phone")));
  }

  private static List<String> rows(String kind) {
    return TextTable.read(EXAMPLE, 2).stream().filter(row -> row.get(0).equals(kind)).map(row -> row.get(1)).toList();
  }
}
