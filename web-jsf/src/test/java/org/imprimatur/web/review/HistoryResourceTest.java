package org.imprimatur.web.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.delivery.application.ReadDeliveries;
import org.imprimatur.submission.application.ReadSubmission;
import org.imprimatur.web.review.HistoryResource.DeliveryBody;
import org.imprimatur.web.shared.Words;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.Test;

class HistoryResourceTest {

  private final Desk desk = Desk.open();

  @Test
  void the_copies_of_a_post_are_listed_with_their_address_once_they_are_out() {
    var id = desk.scene().live();
    var copies = (List<?>) as("member", id, HistoryResource::deliveries).getEntity();
    var own = copies.stream().map(DeliveryBody.class::cast).filter(each -> each.channel().equals("web")).findFirst();
    assertEquals(desk.scene().post(id).contentHash().orElseThrow(), own.orElseThrow().contentHash());
    assertTrue(copies.stream().map(DeliveryBody.class::cast)
        .allMatch(each -> each.url() == null || !each.url().isEmpty()), copies.toString());
  }

  @Test
  void copies_and_history_of_what_must_not_be_seen_are_not_there() {
    var id = desk.scene().begun(false);
    for (var who : List.of("writer", "chair")) {
      assertEquals(404, as(who, id, HistoryResource::deliveries).getStatus());
      assertEquals(404, as(who, id, HistoryResource::history).getStatus());
    }
  }

  @Test
  void a_history_tells_what_happened_in_order() {
    var id = desk.scene().inReview(false);
    var told = ((List<?>) as("member", id, HistoryResource::history).getEntity()).stream()
        .map(each -> ((AuditEntry) each).action()).toList();
    assertEquals("draft.begun", told.get(0));
    assertTrue(told.indexOf("submission.submitted") < told.indexOf("round.opened"), told.toString());
  }

  private Response as(String who, String id, Function<HistoryResource, Response> call) {
    var resource = new HistoryResource(desk.use(ReadSubmission.class), desk.use(ReadDeliveries.class),
        Words.in(Locale.ENGLISH, ZoneOffset.UTC));
    resource.id = id;
    return desk.as(who, () -> call.apply(resource));
  }
}
