package org.imprimatur.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Role;
import org.imprimatur.committee.model.Way;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.web.shared.Words;

/** Who may do what, as the permissions themselves say it. */
@Named
@RequestScoped
public class RolesPage {

  private Words words;

  @Inject
  public RolesPage(Words words) {
    this.words = words;
  }

  /** For the proxy of the container. */
  protected RolesPage() {}

  /** A role, and what it grants by itself. */
  public record ByRole(String id, String role, List<String> deeds) {}

  /** Something that is done to a post, who may, and what others are told. */
  public record ByPost(String id, String deed, String who, String others) {}

  /** Returns what each role grants, that of everybody first. */
  public List<ByRole> getRoles() {
    return Stream.concat(
        Stream.of(new ByRole("everybody", words.say("policy.roles.everybody"), deeds(Permission.ofEverybody()))),
        Arrays.stream(Role.values()).map(role -> new ByRole(role.wire(), words.of(role), deeds(Permission.of(role)))))
        .toList();
  }

  /** Returns what depends on how somebody stands to a post. */
  public List<ByPost> getPosts() {
    return Permission.aboutPosts().stream().map(permission -> new ByPost(permission.name(), deed(permission),
        permission.ways().stream().map(this::said).reduce((some, next) -> words.say("policy.roles.or", some, next))
            .orElse(""),
        words.say("policy.roles.told", permission.hides() ? "yes" : "no"))).toList();
  }

  /** Returns what nobody may. */
  public List<String> getNobody() {
    return List.of(words.say("policy.roles.no-bypass"), words.say("policy.roles.own-words"),
        words.say("policy.roles.two"), words.say("policy.roles.own-role"), words.say("policy.roles.recused"),
        words.say("policy.roles.closed"));
  }

  private String said(Way way) {
    return words.say("policy.roles.way", listed(way.who()), way.except().isEmpty() ? "no" : "yes",
        listed(way.except()));
  }

  /** One of them is enough, and none of them may. */
  private String listed(List<? extends Enum<?>> some) {
    return some.stream().<String>map(words::of).reduce((one, next) -> words.say("policy.roles.or", one, next))
        .orElse("");
  }

  private List<String> deeds(List<Permission> permissions) {
    return permissions.stream().map(this::deed).toList();
  }

  private String deed(Permission permission) {
    return words.book().say(Permission.class.getClassLoader(), "org.imprimatur.committee",
        Phrasebook.key("deed", permission.name()), Map.of());
  }
}
