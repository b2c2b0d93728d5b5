package org.imprimatur.society;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.platform.model.Site;
import org.imprimatur.society.application.OurSociety;
import org.imprimatur.society.model.Logo;
import org.imprimatur.society.model.Profile;
import org.imprimatur.society.model.SocietySettings;
import org.imprimatur.society.model.Version;
import org.imprimatur.society.model.Versions;

/** Societies for tests: what they say of themselves is in memory, and no transaction is asked for. */
public final class Societies {

  private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

  private Societies() {}

  /** Returns a society that has said nothing of itself, and that the operator calls by a name. */
  public static OurSociety called(String name) {
    return new OurSociety(new Kept(), Clock.fixed(NOON, ZoneOffset.UTC), new SocietySettings(Optional.of(name)),
        site(ZoneOffset.UTC));
  }

  /** Returns a society of which nothing is known. */
  public static OurSociety unknown() {
    return in(ZoneOffset.UTC);
  }

  /** Returns a society of which nothing is known but where its server stands. */
  public static OurSociety in(ZoneId zone) {
    return new OurSociety(new Kept(), Clock.fixed(NOON, ZoneOffset.UTC), new SocietySettings(Optional.empty()),
        site(zone));
  }

  /** Returns a society that says this of itself. */
  public static OurSociety saying(Profile profile) {
    var kept = new Kept();
    kept.add(new Version(1, profile, "chair", NOON));
    return of(kept, Clock.fixed(NOON, ZoneOffset.UTC));
  }

  /** Returns a society over what is kept, as time passes. */
  public static OurSociety of(Versions kept, Clock clock) {
    return new OurSociety(kept, clock, new SocietySettings(Optional.empty()), site(ZoneOffset.UTC));
  }

  private static Site site(ZoneId zone) {
    return new Site(zone, Optional.empty(), Optional.empty(), List.of());
  }

  /** Returns a profile with a name and these own handles and domains. */
  public static Profile profile(String name, List<String> handles, List<String> domains) {
    return new Profile(new Profile.Name(name, ""), null, new Profile.Life("", Profile.LANGUAGES),
        new Profile.Own(handles, domains, List.of(), List.of()));
  }

  /** What was said, in a list; counts how often it is read. */
  public static final class Kept implements Versions {

    private final List<Version> kept = new ArrayList<>();
    private final Map<String, Logo> logos = new HashMap<>();
    public int readings;

    @Override
    public int newestNumber() {
      return kept.size();
    }

    @Override
    public Optional<Version> newest() {
      readings++;
      return latest(1).stream().findFirst();
    }

    @Override
    public Optional<Version> first() {
      return kept.stream().findFirst();
    }

    @Override
    public List<Version> latest(int most) {
      var newest = new ArrayList<>(kept);
      java.util.Collections.reverse(newest);
      return List.copyOf(newest.subList(0, Math.min(most, newest.size())));
    }

    @Override
    public Optional<Version> lockNewest() {
      return newest();
    }

    @Override
    public void add(Version version) {
      kept.add(version);
    }

    @Override
    public void keep(Logo logo) {
      logos.put(logo.digest(), logo);
    }

    @Override
    public Optional<Logo> logo(String digest) {
      return Optional.ofNullable(logos.get(digest));
    }
  }
}
