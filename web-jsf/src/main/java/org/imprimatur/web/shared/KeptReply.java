package org.imprimatur.web.shared;

import jakarta.ws.rs.core.Response;

/**
 * An answer over HTTP as it is kept for a repeat: a line each for the status and two headers, then the body.
 *
 * @param status the status
 * @param location the Location header; empty when there is none
 * @param etag the ETag header; empty when there is none
 * @param body the JSON body
 */
record KeptReply(int status, String location, String etag, String body) {

  private static final int PARTS = 4;

  static KeptReply of(Response response, String body) {
    return new KeptReply(response.getStatus(), header(response, "Location"), header(response, "ETag"), body);
  }

  /** The body comes last, for it alone may have lines of its own. */
  static KeptReply read(String text) {
    var parts = text.split("\n", PARTS);
    return new KeptReply(Integer.parseInt(parts[0]), parts[1], parts[2], parts[3]);
  }

  String text() {
    return String.join("\n", Integer.toString(status), location, etag, body);
  }

  Response response() {
    if (status == Response.Status.NO_CONTENT.getStatusCode()) {
      return Response.noContent().build();
    }
    var builder = Response.status(status).type(status < 400 ? "application/json" : Problem.TYPE).entity(body);
    if (!location.isEmpty()) {
      builder.header("Location", location);
    }
    if (!etag.isEmpty()) {
      builder.header("ETag", etag);
    }
    return builder.build();
  }

  private static String header(Response response, String name) {
    var value = response.getHeaderString(name);
    return value == null ? "" : value;
  }
}
