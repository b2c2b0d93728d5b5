package org.imprimatur.guest.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.guest.model.Guest;
import org.imprimatur.guest.model.GuestComment;
import org.imprimatur.guest.model.GuestInvitation;
import org.imprimatur.guest.model.Guests;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.submission.application.Reach.Reached;
import org.imprimatur.submission.application.Reach;
import org.imprimatur.submission.model.Submission;

/** Shows whom somebody invited to a post to those who may invite, and what guests said to all who read it. */
@Stateless
public class ReadGuests {

  private Reach reach;
  private Guests guests;
  private GuestsInvited invited;

  protected ReadGuests() {}

  @Inject
  public ReadGuests(Reach reach, Guests guests, GuestsInvited invited) {
    this.reach = reach;
    this.guests = guests;
    this.invited = invited;
  }

  /**
   * An invitation, as whoever may invite sees it.
   *
   * @param invitation as stored
   * @param open whether it holds now
   * @param endable whether the caller may end it
   */
  public record Invited(GuestInvitation invitation, boolean open, boolean endable) {}

  /**
   * Who was invited to a post.
   *
   * @param post it
   * @param readable whether there is a text that guests read now
   * @param invited the newest first
   */
  public record Desk(Submission post, boolean readable, List<Invited> invited) {}

  /**
   * What a guest said.
   *
   * @param comment their words
   * @param guest who they are
   * @param invitedBy the user name of who invited them
   * @param changed whether the text is another one by now
   */
  public record Said(GuestComment comment, Guest guest, String invitedBy, boolean changed) {}

  /**
   * What stands beside a post, for those who may read it.
   *
   * @param mayInvite whether the caller may invite
   * @param said what guests said of it, the oldest first
   */
  public record Aside(boolean mayInvite, List<Said> said) {

    /** Beside what is no post of the caller's to see. */
    public static final Aside NOTHING = new Aside(false, List.of());
  }

  /** Returns who was invited to a post, for those who may invite to it. */
  public Decision<Desk> invited(String id) {
    return reach.read(id, Permission.INVITE_GUEST).then(found -> Decision.done(desk(found)));
  }

  /** Returns what stands beside a post that the caller may read. */
  public Aside aside(String id) {
    return reach.read(id, Permission.READ_POST).answer().map(Reached::post)
        .map(post -> new Aside(reach.may(Permission.INVITE_GUEST, post), said(post))).orElse(Aside.NOTHING);
  }

  private Desk desk(Reached found) {
    var post = found.post();
    return new Desk(post, invited.text(post).isPresent(), guests.of(post.id()).stream().map(each -> {
      boolean open = invited.holds(each, post);
      return new Invited(each, open, invited.good(each));
    }).toList());
  }

  private List<Said> said(Submission post) {
    var all = guests.comments(post.id());
    var by = all.isEmpty() ? Map.<String, GuestInvitation>of()
        : guests.of(post.id()).stream().collect(Collectors.toMap(GuestInvitation::digest, Function.identity()));
    return all.stream().map(comment -> {
      var invitation = by.get(comment.invitation());
      return new Said(comment, invitation.guest(), invitation.invitedBy(),
          !post.contentHash().filter(comment.about().contentHash()::equals).isPresent());
    }).toList();
  }
}
