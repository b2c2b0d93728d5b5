package org.imprimatur.submission.sent;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.channel.model.ChannelId;

/**
 * Fills any record with words of its own, one for each place where text can stand, and remembers which word stands
 * where. A component that is added to the record is filled as well, without a word about it here.
 */
public final class Filled {

  private final Map<String, String> places = new LinkedHashMap<>();

  /** Returns the words by their place, such as {@code listedAccounts.proof}. */
  Map<String, String> places() {
    return places;
  }

  /** Returns a record with a word of its own in each place. */
  public <T extends Record> T of(Class<T> type) {
    return type.cast(record(type, ""));
  }

  private Object value(Type type, String place) {
    if (type instanceof ParameterizedType generic) {
      return holder(generic, place);
    }
    var plain = (Class<?>) type;
    if (plain == String.class) {
      return word(place);
    }
    if (plain.isEnum()) {
      return plain.getEnumConstants()[0];
    }
    if (plain == ChannelId.class) {
      return ChannelId.all().get(0);
    }
    if (plain == boolean.class || plain == Boolean.class) {
      return true;
    }
    if (plain == Instant.class) {
      return Instant.EPOCH;
    }
    if (plain.isRecord()) {
      return record(plain, place + ".");
    }
    throw new AssertionError("Text may hide in " + place + ", a " + type + ". Teach this class to fill it.");
  }

  private Object holder(ParameterizedType type, String place) {
    var of = type.getActualTypeArguments();
    if (type.getRawType() == List.class) {
      return List.of(value(of[0], place), value(of[0], place));
    }
    if (type.getRawType() == Optional.class) {
      return Optional.of(value(of[0], place));
    }
    if (type.getRawType() == Set.class) {
      return of[0] == ChannelId.class ? Set.copyOf(ChannelId.all()) : Set.of(((Class<?>) of[0]).getEnumConstants());
    }
    if (type.getRawType() == Map.class) {
      return Map.of(value(of[0], place + ".key"), value(of[1], place));
    }
    throw new AssertionError("Text may hide in " + place + ", a " + type + ". Teach this class to fill it.");
  }

  private Object record(Class<?> type, String prefix) {
    var components = type.getRecordComponents();
    var values = Arrays.stream(components).map(each -> value(each.getGenericType(), prefix + each.getName())).toArray();
    try {
      var made =
          type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      made.setAccessible(true);
      return made.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(prefix + " cannot be filled", e);
    }
  }

  private String word(String place) {
    var word = "word" + Integer.toString(places.size() + 1000, 36) + "z";
    places.put(place + (places.containsKey(place) ? " again" : ""), word);
    return word;
  }
}
