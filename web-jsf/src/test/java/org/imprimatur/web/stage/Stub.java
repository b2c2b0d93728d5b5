package org.imprimatur.web.stage;

import java.lang.reflect.Proxy;
import java.util.List;

/** Makes something of an interface that knows only what it is told; whatever else is asked of it is a fault. */
public final class Stub {

  /** What it does when one of its methods is called. */
  @FunctionalInterface
  public interface Deed {

    /** Answers a call; what {@link #unknown} makes says that it does not know how. */
    Object of(String name, List<Object> arguments);
  }

  private Stub() {}

  /** Makes one. */
  public static <T> T of(Class<T> type, Deed deed) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
        (self, method, arguments) -> deed.of(method.getName(), arguments == null ? List.of() : List.of(arguments))));
  }

  /** Refuses a call that no test has needed so far. */
  public static UnsupportedOperationException unknown(String name) {
    return new UnsupportedOperationException(name);
  }
}
