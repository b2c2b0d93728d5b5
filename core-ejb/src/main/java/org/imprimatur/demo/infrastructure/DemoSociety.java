package org.imprimatur.demo.infrastructure;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger.Level;
import java.lang.System.Logger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.demo.model.DemoSettings;
import org.imprimatur.demo.model.SeedSettings;
import org.imprimatur.identity.application.Passwords;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.infrastructure.FailedStart;

/**
 * Loads the fictional society once, into an empty database, when the operator asked for a demo and gave a password; or
 * fills the database with posts to measure with, when they asked for those.
 */
@Singleton
@Startup
@DependsOn("TakeInShipped")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoSociety {

  static final String DEMO = "/imprimatur/demo-society.json";
  private static final Logger LOG = System.getLogger(DemoSociety.class.getName());

  private People people;
  private Passwords passwords;
  private Instance<StoryTeller> tellers;
  @Resource private UserTransaction transaction;
  private DemoSettings settings;
  private SeedSettings seed;
  private Instance<SeedPosts> posts;
  private WhoseFolder folder;

  protected DemoSociety() {}

  @Inject
  public DemoSociety(
      People people, Passwords passwords, Instance<StoryTeller> tellers, DemoSettings settings, SeedSettings seed,
      Instance<SeedPosts> posts, WhoseFolder folder) {
    this.people = people;
    this.passwords = passwords;
    this.tellers = tellers;
    this.settings = settings;
    this.seed = seed;
    this.posts = posts;
    this.folder = folder;
  }

  @PostConstruct
  void load() {
    if (seed.wanted()) {
      seed();
      return;
    }
    if (settings.wanted() && settings.password().isPresent() && !people.any()) {
      var story = Story.read(DEMO);
      addPeople(story.people());
      story.posts().stream().sorted(Comparator.comparingInt((Story.Post post) -> post.course().hoursAgo()).reversed())
          .forEach(this::tell);
      LOG.log(Level.INFO, "the demo society is loaded: {0} people, {1} posts", story.people().size(),
          story.posts().size());
    }
    folder.write();
  }

  /** Before any timer looks, for all of them wait for this bean. */
  private void seed() {
    if (settings.password().isEmpty()) {
      throw new FailedStart(Sentence.of(SeedFault.NO_PASSWORD));
    }
    if (people.all().isEmpty()) {
      addPeople(Stream.of(DEMO, SeedPosts.STORY).flatMap(story -> Story.read(story).people().stream()).toList());
    }
    posts.get().print();
  }

  private void tell(Story.Post post) {
    try {
      tellers.get().tell(post);
    } catch (RuntimeException failure) {
      LOG.log(Level.ERROR, "the demo post \"" + post.writing().title() + "\" could not be told", failure);
    }
  }

  /** All or nobody: a half-filled society would not be loaded again. */
  private void addPeople(List<Story.Somebody> all) {
    var digest = passwords.digest(settings.password().orElseThrow().text());
    try {
      transaction.begin();
      all.forEach(somebody -> people.add(person(somebody), digest));
      transaction.commit();
    } catch (Exception failure) {
      throw new FailedStart(Sentence.of(SeedFault.PEOPLE_NOT_STORED), failure);
    }
  }

  private static Person person(Story.Somebody somebody) {
    var roles = Arrays.stream(somebody.roles().split(" ")).map(Role::valueOf).collect(Collectors.toSet());
    return new Person(
        somebody.username(), somebody.name(), somebody.credentials(), roles, Optional.ofNullable(somebody.supervisor()),
        true);
  }
}
