package org.imprimatur.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Copies of records with one component changed, whatever components they come to have. */
final class Records {

  private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

  private record Shape(java.lang.reflect.Constructor<?> constructor, RecordComponent[] components) {}

  private Records() {}

  /** Returns a copy in which {@code component} has another value. */
  @SuppressWarnings("unchecked")
  static <R extends Record> R with(R record, String component, Object value) {
    var shape = SHAPES.computeIfAbsent(record.getClass(), Records::shape);
    var values = Arrays.stream(shape.components())
        .map(each -> each.getName().equals(component) ? value : read(each, record)).toArray();
    try {
      return (R) shape.constructor().newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Shape shape(Class<?> type) {
    try {
      var components = type.getRecordComponents();
      return new Shape(
          type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)),
          components);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object read(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
