package org.imprimatur.histories;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.imprimatur.platform.AllSettings;
import org.imprimatur.platform.model.Settings;

/**
 * Makes the use cases work together as the container does: fields and constructors with {@code @Inject}, settings with
 * their defaults, news and who observes it. It is not CDI itself because a restart, new objects over the same tables,
 * is a step of the histories: Weld SE 5.1.6 took 40 to 120 ms for a container with one bean, this 0.2 ms for the use
 * cases. And it calls observers in an order left to chance, for CDI promises none. One object a class, for these beans
 * keep nothing between calls.
 */
final class Wiring {

  private static final List<Method> OBSERVERS =
      Product.CLASSES.stream().flatMap(type -> Arrays.stream(type.getDeclaredMethods())).filter(Wiring::observes)
          .peek(method -> method.setAccessible(true)).toList();

  private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();
  private static final Map<Class<?>, List<Class<?>>> IMPLEMENTATIONS = new ConcurrentHashMap<>();

  /** How an object of a class is made, looked up once: a restart makes all of them. */
  private record Shape(Constructor<?> constructor, Parameter[] parameters, List<Field> fields, List<Method> begins) {}

  private final Map<Class<?>, Object> beans;
  private final Map<Class<?>, Class<?>> instead;
  private final Random order;

  /**
   * Begins with nothing made.
   *
   * @param given what stands for the container's own: repositories, clock, whatever has a producer
   * @param instead classes to be used in place of others
   * @param order by which observers are called
   */
  Wiring(Map<Class<?>, Object> given, Map<Class<?>, Class<?>> instead, Random order) {
    this.beans = new HashMap<>(given);
    this.instead = instead;
    this.order = order;
  }

  /** Returns the bean of a type, made with all it needs when it is not there yet. */
  <T> T get(Class<T> type) {
    var known = beans.get(type);
    if (known == null) {
      var found = instead.containsKey(type) ? Optional.<Class<?>>of(instead.get(type)) : implementation(type);
      known = found.map(each -> beans.containsKey(each) ? beans.get(each) : make(each))
          .orElseGet(() -> proxy(type, "nothing of it", arguments -> null));
      beans.put(type, known);
    }
    return type.cast(known);
  }

  /** A repository that no history needs has none, and says so when it is asked. */
  private static Optional<Class<?>> implementation(Class<?> type) {
    var found = implementations(type);
    if (found.size() > 1) {
      throw new IllegalStateException(type + " has several implementations: give one to the wiring");
    }
    return found.stream().findFirst();
  }

  private static List<Class<?>> implementations(Class<?> type) {
    return IMPLEMENTATIONS.computeIfAbsent(type,
        asked -> asked.isInterface() || Modifier.isAbstract(asked.getModifiers())
            ? Product.CLASSES.stream()
                .filter(each -> asked.isAssignableFrom(each) && !Modifier.isAbstract(each.getModifiers())).toList()
            : List.of(asked));
  }

  private Object make(Class<?> type) {
    try {
      var shape = SHAPES.computeIfAbsent(type, Wiring::shape);
      var bean = shape.constructor().newInstance(arguments(shape.parameters()));
      beans.put(type, bean);
      for (var field : shape.fields()) {
        field.set(bean, value(field.getGenericType()));
      }
      for (var method : shape.begins()) {
        method.invoke(bean);
      }
      return bean;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + type, e);
    }
  }

  private static Shape shape(Class<?> type) {
    var constructor = constructor(type);
    constructor.setAccessible(true);
    var begins = Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(PostConstruct.class)).toList();
    begins.forEach(method -> method.setAccessible(true));
    return new Shape(constructor, constructor.getParameters(), fields(type), begins);
  }

  private static Constructor<?> constructor(Class<?> type) {
    var all = type.getDeclaredConstructors();
    return Arrays.stream(all).filter(each -> each.isAnnotationPresent(Inject.class)).findFirst()
        .orElseGet(() -> Arrays.stream(all).filter(each -> each.getParameterCount() == 0).findFirst().orElseThrow());
  }

  private Object[] arguments(Parameter[] parameters) {
    return Arrays.stream(parameters).map(parameter -> value(parameter.getParameterizedType())).toArray();
  }

  private static List<Field> fields(Class<?> type) {
    var fields = new ArrayList<Field>();
    for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
      Arrays.stream(each.getDeclaredFields())
          .filter(field -> field.isAnnotationPresent(Inject.class))
          .forEach(fields::add);
    }
    fields.forEach(field -> field.setAccessible(true));
    return fields;
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType generic && generic.getRawType() == Event.class) {
      return proxy(Event.class, "fire", arguments -> tell(arguments[0]));
    }
    if (type instanceof ParameterizedType generic && generic.getRawType() == Instance.class) {
      var all = implementations((Class<?>) generic.getActualTypeArguments()[0]).stream().map(each -> (Object) get(each))
          .toList();
      return proxy(Instance.class, "stream", arguments -> all.stream());
    }
    var wanted = (Class<?>) type;
    return Settings.class.isAssignableFrom(wanted) ? beans.computeIfAbsent(wanted, AllSettings::usual) : get(wanted);
  }

  private static Object proxy(Class<?> type, String only, Function<Object[], Object> does) {
    return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, (self, method, arguments) -> {
      if (!method.getName().equals(only)) {
        throw new UnsupportedOperationException(type.getSimpleName() + "." + method.getName() + " is not wired");
      }
      return does.apply(arguments);
    });
  }

  private Object tell(Object news) {
    var hearing =
        new ArrayList<>(OBSERVERS.stream().filter(method -> method.getParameterTypes()[0].isInstance(news)).toList());
    Collections.shuffle(hearing, order);
    for (var method : hearing) {
      try {
        method.invoke(get(method.getDeclaringClass()), news);
      } catch (InvocationTargetException e) {
        throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
    return null;
  }

  private static boolean observes(Method method) {
    return method.getParameterCount() == 1 && method.getParameters()[0].isAnnotationPresent(Observes.class);
  }
}
