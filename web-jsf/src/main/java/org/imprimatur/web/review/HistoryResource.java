package org.imprimatur.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.imprimatur.delivery.application.ReadDeliveries;
import org.imprimatur.delivery.model.Delivery;
import org.imprimatur.submission.application.ReadSubmission;
import org.imprimatur.web.shared.Replies;
import org.imprimatur.web.shared.Words;

/** What has become of a submission: what happened to it, and where its copies stand. */
@Path("submissions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {

  private ReadSubmission read;
  private ReadDeliveries readReleases;
  private Words words;

  @PathParam("id") String id;

  @Inject
  public HistoryResource(ReadSubmission read, ReadDeliveries readReleases, Words words) {
    this.read = read;
    this.readReleases = readReleases;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected HistoryResource() {}

  /** A delivery on the wire. */
  public record DeliveryBody(String channel, String state, String url, String contentHash, String note) {
    static DeliveryBody of(Delivery delivery, Words words) {
      return new DeliveryBody(
          delivery.order().channel().wire(), delivery.state().name(), delivery.url().isEmpty() ? null : delivery.url(),
          delivery.order().contentHash(),
          delivery.note().told() ? words.of(delivery.note().said()) : null);
    }
  }

  /** Lists where the copies of the post stand. */
  @GET
  @Path("{id}/deliveries")
  public Response deliveries() {
    return read.find(id)
        .map(post -> readReleases.deliveries(id).stream().map(each -> DeliveryBody.of(each, words)).toList())
        .map(copies -> Response.ok(copies).build())
        .orElseGet(() -> Replies.missing(id));
  }

  /** Lists what has happened to the post. */
  @GET
  @Path("{id}/history")
  public Response history() {
    return read.find(id)
        .map(post -> Response.ok(read.history(id)).build())
        .orElseGet(() -> Replies.missing(id));
  }
}
