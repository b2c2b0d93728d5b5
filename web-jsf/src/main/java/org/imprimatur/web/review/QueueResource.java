package org.imprimatur.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.imprimatur.review.application.ReadQueue;
import org.imprimatur.review.model.Queue;
import org.imprimatur.web.shared.ListBody;
import org.imprimatur.web.shared.Replies;
import org.imprimatur.web.shared.WireName;
import org.imprimatur.web.shared.Words;
import org.imprimatur.web.submission.ContentBody;

/** The committee's queue. */
@Path("queue")
@RequestScoped
public class QueueResource {

  private ReadQueue queue;
  private Words words;

  @Inject
  public QueueResource(ReadQueue queue, Words words) {
    this.queue = queue;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected QueueResource() {}

  /** Lists a lane, the most urgent first, with the counts of all lanes. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response list(
      @QueryParam("lane") @DefaultValue("all") String lane, @QueryParam("cursor") String cursor,
      @QueryParam("limit") String limit) {
    var page = queue.page(WireName.in(Queue.Lane.class, "lane", lane), Optional.ofNullable(cursor),
        ListBody.limit(limit));
    return Replies.of(page,
        rows -> Response.ok(new ListBody<>(rows.items().stream().map(row -> RowBody.of(row, words)).toList(),
            rows.next().orElse(null), counts())).build());
  }

  private Map<String, Long> counts() {
    var counts = new TreeMap<String, Long>();
    queue.counts().forEach((lane, count) -> counts.put(lane.name().toLowerCase(Locale.ROOT), count));
    return counts;
  }
}
