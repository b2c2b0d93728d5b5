package org.imprimatur.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.submission.application.SaveDraft;
import org.imprimatur.submission.application.SubmitForReview;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

/** A thread whose author wrote one long text is split when it is submitted, and frozen as it was split. */
interface ThreadsInTheContainer {

  @Test
  default void one_long_text_meant_as_a_thread_goes_to_review_as_posts_that_fit() throws Exception {
    Society.found();
    Society.as(Society.AUTHOR);
    var text =
        "Members met in Springfield last week, and the minutes are on our pages for everybody to read. ".repeat(9);
    var draft = Beans.get(SaveDraft.class).create(thread(text)).answer().orElseThrow();
    var submitted = Beans.get(SubmitForReview.class).submit(draft.id(), OptionalLong.empty()).answer().orElseThrow();
    assertEquals(Optional.empty(), submitted.stopped());
    assertEquals(State.IN_REVIEW, Society.now(draft.id()).state());

    var frozen = Beans.inTransaction(() -> Beans.get(Submissions.class).revision(draft.id(), 1)).orElseThrow();
    var onX = frozen.renderings().stream().filter(each -> each.channel().equals(new ChannelId("x"))).findFirst()
        .orElseThrow();
    assertTrue(onX.segments().size() > 2 && onX.fits(), onX.toString());
    assertTrue(frozen.intact());
  }

  private static Content thread(String text) {
    var post = Society.content(text, Optional.empty());
    return new Content(Kind.THREAD, post.voice(), new Content.Words("", text, Map.of(), List.of(), Content.ENGLISH),
        new Content.Outlets(Set.of(new ChannelId("x"), new ChannelId("bluesky")), Optional.empty()), post.references(),
        post.statements(), List.of());
  }
}
