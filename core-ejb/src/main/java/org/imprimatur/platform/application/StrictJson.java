package org.imprimatur.platform.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.imprimatur.platform.model.Malformed;

/**
 * Reads JSON that somebody sent, strictly: a text must never be altered silently. Bad UTF-8, members that stand twice,
 * lone surrogates and anything after the value cannot be read; a number is no text, and nothing in a list is null.
 */
public final class StrictJson {

  /** No call of ours needs more; two megabytes of empty lists would take a hundred in memory. */
  private static final long MOST_TOKENS = 100_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxTokenCount(MOST_TOKENS).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /** It takes longer to wake up than a command takes to answer, so that who only reads as it comes does without. */
  private static final class Records {

    static final ObjectMapper MAPPER =
        JsonMapper.builder(FACTORY)
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .annotationIntrospector(new FlatComponents())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .withCoercionConfig(LogicalType.Textual, config -> {
              for (var shape : new CoercionInputShape[]{CoercionInputShape.Integer, CoercionInputShape.Float,
                CoercionInputShape.Boolean}) {
                config.setCoercion(shape, CoercionAction.Fail);
              }
            })
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build()
            .setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));

    private Records() {}
  }

  private StrictJson() {}

  /**
   * Reads a body: one value that is there, of whole characters.
   *
   * @throws Unreadable when it is not
   */
  public static JsonNode body(byte[] bytes) {
    var tree = tree(bytes);
    if (tree.isMissingNode() || tree.isNull()) {
      throw new Unreadable(Malformed.EMPTY);
    }
    refuseLoneSurrogates(tree);
    return tree;
  }

  /**
   * Reads bytes as one value.
   *
   * @throws Unreadable when they are not JSON in UTF-8
   */
  public static JsonNode tree(byte[] bytes) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Records.MAPPER.readTree(text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      throw new Unreadable(Malformed.NOT_UTF8);
    } catch (JsonProcessingException e) {
      throw Unreadable.of(e);
    }
  }

  /**
   * Opens a text for reading it as it comes, as strictly as {@link #tree} does: what it refuses is an
   * {@link java.io.IOException}. That nothing comes after the value is for the reader to see.
   */
  public static JsonParser parser(char[] text, int length) throws IOException {
    return FACTORY.createParser(text, 0, length);
  }

  /** Opens an answer for writing it as it comes, in UTF-8, in the form of {@link #write}. */
  public static JsonGenerator generator(OutputStream out) throws IOException {
    return FACTORY.createGenerator(out);
  }

  /**
   * Reads a value as a record.
   *
   * @throws WrongMember when a member is not what the record has there
   */
  public static <T> T as(JsonNode tree, Class<T> type) {
    try {
      return Records.MAPPER.treeToValue(tree, type);
    } catch (JsonMappingException e) {
      throw WrongMember.of(e, tree);
    } catch (JsonProcessingException e) {
      throw Unreadable.of(e);
    }
  }

  /** Returns a value as JSON; what is absent is left out. */
  public static byte[] write(Object value) {
    try {
      return Records.MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be written: " + value.getClass().getSimpleName(), e);
    }
  }

  private static void refuseLoneSurrogates(JsonNode node) {
    if (node.isTextual()) {
      refuseIn(node.textValue());
    }
    node.properties().forEach(member -> {
      refuseIn(member.getKey());
      refuseLoneSurrogates(member.getValue());
    });
    if (node.isArray()) {
      node.forEach(StrictJson::refuseLoneSurrogates);
    }
  }

  private static void refuseIn(String text) {
    if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      throw new Unreadable(Malformed.HALF_A_PAIR);
    }
  }
}
