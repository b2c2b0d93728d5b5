package org.imprimatur.platform;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.imprimatur.laws.Product;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.platform.model.Setting;
import org.imprimatur.platform.model.Settings;

/** The records of settings of all features, and every setting that they read. */
public final class AllSettings {

  private AllSettings() {}

  /** Looked for once, and only by who asks for all of them. */
  private static final class Found {
    private static final List<Class<?>> RECORDS =
        Product.types().stream()
            .filter(type -> Settings.class.isAssignableFrom(type) && !type.isInterface())
            .sorted(Comparator.comparing(Class::getName)).toList();
  }

  /** Returns the records. */
  public static List<Class<?>> records() {
    return Found.RECORDS;
  }

  /** Returns all settings by their keys, as the records ask for them. */
  public static Map<String, Setting<?>> asked() {
    var asked = new TreeMap<String, Setting<?>>();
    records().forEach(type -> asked(type).forEach(setting -> asked.put(setting.key(), setting)));
    return asked;
  }

  /** Returns the settings that a record asks for. */
  public static List<Setting<?>> asked(Class<?> type) {
    var asked = new ArrayList<Setting<?>>();
    of(type, setting -> {
      asked.add(setting);
      return Optional.empty();
    });
    return asked;
  }

  /** Returns under what name a bundle tells something of a setting: {@code setting.base-url}. */
  public static String name(String what, Setting<?> setting) {
    return Phrasebook.key(what, setting.key().replaceFirst("^imprimatur\\.", "").replace('.', '_'));
  }

  /** Returns a record with every default. */
  public static Object usual(Class<?> type) {
    return of(type, Operator.SILENT);
  }

  /** Returns a record as an operator says it. */
  public static Object of(Class<?> type, Operator operator) {
    try {
      var reading = type.getDeclaredMethod("of", Operator.class);
      reading.setAccessible(true);
      return reading.invoke(null, operator);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " has no method of(Operator)", e);
    }
  }
}
