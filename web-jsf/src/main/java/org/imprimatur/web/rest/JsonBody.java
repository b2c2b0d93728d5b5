package org.imprimatur.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Reads and writes JSON bodies. Reading is strict: bad UTF-8, duplicate members, lone surrogates and anything after the
 * value are refused, for a text must never be altered silently.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
public class JsonBody implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

  static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .build();

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return type.isRecord() || type == JsonNode.class;
  }

  @Override
  public Object readFrom(
      Class<Object> type, Type generic, Annotation[] annotations, MediaType media, MultivaluedMap<String, String> headers, InputStream in)
      throws IOException {
    try {
      var tree = MAPPER.readTree(in);
      refuseLoneSurrogates(tree);
      return MAPPER.treeToValue(tree, type);
    } catch (JsonProcessingException e) {
      throw new MalformedBody(e.getOriginalMessage());
    }
  }

  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return type != String.class && type != byte[].class && !InputStream.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      Object value, Class<?> type, Type generic, Annotation[] annotations, MediaType media, MultivaluedMap<String, Object> headers, OutputStream out)
      throws IOException {
    out.write(MAPPER.writeValueAsBytes(value));
  }

  private static void refuseLoneSurrogates(JsonNode node) {
    if (node == null || node.isMissingNode() || node.isNull()) {
      throw new MalformedBody("the body is empty");
    }
    refuseIn(node);
  }

  private static void refuseIn(JsonNode node) {
    if (node.isTextual() && node.textValue().codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      throw new MalformedBody("a text holds half of a surrogate pair");
    }
    node.properties().forEach(member -> refuseIn(member.getValue()));
    if (node.isArray()) {
      node.forEach(JsonBody::refuseIn);
    }
  }
}
