package org.imprimatur.web.stage;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An answer of REST as it was said. */
final class Stated extends Response {

  private final int status;
  private final Object entity;
  private final MultivaluedMap<String, Object> headers;

  private Stated(int status, Object entity, MultivaluedMap<String, Object> headers) {
    this.status = status;
    this.entity = entity;
    this.headers = headers;
  }

  static ResponseBuilder builder() {
    return new Builder();
  }

  @Override
  public int getStatus() {
    return status;
  }

  @Override
  public StatusType getStatusInfo() {
    return Response.Status.fromStatusCode(status);
  }

  @Override
  public Object getEntity() {
    return entity;
  }

  @Override
  public boolean hasEntity() {
    return entity != null;
  }

  @Override
  public MultivaluedMap<String, Object> getMetadata() {
    return headers;
  }

  @Override
  public String getHeaderString(String name) {
    var value = headers.getFirst(name);
    return value == null ? null : value.toString();
  }

  @Override
  public void close() {
    // Nothing is open.
  }

  @Override
  public <T> T readEntity(Class<T> a0) {
    throw PlainRest.unknown();
  }

  @Override
  public <T> T readEntity(GenericType<T> a0) {
    throw PlainRest.unknown();
  }

  @Override
  public <T> T readEntity(Class<T> a0, Annotation[] a1) {
    throw PlainRest.unknown();
  }

  @Override
  public <T> T readEntity(GenericType<T> a0, Annotation[] a1) {
    throw PlainRest.unknown();
  }

  @Override
  public boolean bufferEntity() {
    throw PlainRest.unknown();
  }

  @Override
  public MediaType getMediaType() {
    throw PlainRest.unknown();
  }

  @Override
  public Locale getLanguage() {
    throw PlainRest.unknown();
  }

  @Override
  public int getLength() {
    throw PlainRest.unknown();
  }

  @Override
  public Set<String> getAllowedMethods() {
    throw PlainRest.unknown();
  }

  @Override
  public Map<String, NewCookie> getCookies() {
    throw PlainRest.unknown();
  }

  @Override
  public EntityTag getEntityTag() {
    throw PlainRest.unknown();
  }

  @Override
  public Date getDate() {
    throw PlainRest.unknown();
  }

  @Override
  public Date getLastModified() {
    throw PlainRest.unknown();
  }

  @Override
  public URI getLocation() {
    throw PlainRest.unknown();
  }

  @Override
  public Set<Link> getLinks() {
    throw PlainRest.unknown();
  }

  @Override
  public boolean hasLink(String a0) {
    throw PlainRest.unknown();
  }

  @Override
  public Link getLink(String a0) {
    throw PlainRest.unknown();
  }

  @Override
  public Link.Builder getLinkBuilder(String a0) {
    throw PlainRest.unknown();
  }

  @Override
  public MultivaluedMap<String, String> getStringHeaders() {
    throw PlainRest.unknown();
  }

  private static final class Builder extends ResponseBuilder {
    private final MultivaluedMap<String, Object> headers = new MultivaluedHashMap<>();
    private int status = Status.NO_CONTENT.getStatusCode();
    private Object entity;

    @Override
    public Response build() {
      return new Stated(status, entity, headers);
    }

    @Override
    public ResponseBuilder clone() {
      throw PlainRest.unknown();
    }

    @Override
    public ResponseBuilder status(int code) {
      status = code;
      return this;
    }

    @Override
    public ResponseBuilder status(int code, String reason) {
      return status(code);
    }

    @Override
    public ResponseBuilder entity(Object said) {
      entity = said;
      return this;
    }

    @Override
    public ResponseBuilder header(String name, Object value) {
      headers.add(name, value);
      return this;
    }

    @Override
    public ResponseBuilder type(String media) {
      headers.putSingle("Content-Type", media);
      return this;
    }

    @Override
    public ResponseBuilder entity(Object a0, Annotation[] a1) {
      throw PlainRest.unknown();
    }

    @Override
    public ResponseBuilder allow(String... a0) {
      throw PlainRest.unknown();
    }

    @Override
    public ResponseBuilder allow(Set<String> a0) {
      throw PlainRest.unknown();
    }

    @Override
    public ResponseBuilder cacheControl(CacheControl a0) {
      throw PlainRest.unknown();
    }

    @Override
    public ResponseBuilder encoding(String a0) {
      throw PlainRest.unknown();
    }

    @Override
    public ResponseBuilder replaceAll(MultivaluedMap<String, Object> a0) {
      throw PlainRest.unknown();
    }

    @Override
    public ResponseBuilder language(String a0) {
      throw PlainRest.unknown();
    }

    @Override
    public ResponseBuilder language(Locale a0) {
      throw PlainRest.unknown();
    }

    @Override
    public ResponseBuilder type(MediaType a0) {
      throw PlainRest.unknown();
    }

    @Override
    public ResponseBuilder variant(Variant a0) {
      throw PlainRest.unknown();
    }

    @Override
    public ResponseBuilder contentLocation(URI a0) {
      throw PlainRest.unknown();
    }

    @Override
    public ResponseBuilder cookie(NewCookie... a0) {
      throw PlainRest.unknown();
    }

    @Override
    public ResponseBuilder expires(Date a0) {
      throw PlainRest.unknown();
    }

    @Override
    public ResponseBuilder lastModified(Date a0) {
      throw PlainRest.unknown();
    }

    @Override
    public ResponseBuilder location(URI a0) {
      throw PlainRest.unknown();
    }

    @Override
    public ResponseBuilder tag(EntityTag a0) {
      throw PlainRest.unknown();
    }

    @Override
    public ResponseBuilder tag(String a0) {
      throw PlainRest.unknown();
    }

    @Override
    public ResponseBuilder variants(Variant... a0) {
      throw PlainRest.unknown();
    }

    @Override
    public ResponseBuilder variants(List<Variant> a0) {
      throw PlainRest.unknown();
    }

    @Override
    public ResponseBuilder links(Link... a0) {
      throw PlainRest.unknown();
    }

    @Override
    public ResponseBuilder link(URI a0, String a1) {
      throw PlainRest.unknown();
    }

    @Override
    public ResponseBuilder link(String a0, String a1) {
      throw PlainRest.unknown();
    }
  }
}
