package org.imprimatur.channel.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** The profiles that there are, in their fixed order, as the build listed them. */
final class Profiles {

  private static final Map<String, ChannelProfile> FOUND = byWire(load());

  private Profiles() {}

  static Map<String, ChannelProfile> found() {
    return FOUND;
  }

  private static List<ChannelProfile> load() {
    var loaded = new ArrayList<ChannelProfile>();
    ServiceLoader.load(ChannelProfile.class, ChannelProfile.class.getClassLoader()).forEach(loaded::add);
    loaded.sort(Comparator.comparingInt(ChannelProfile::order));
    return loaded;
  }

  /** What is hashed hangs on names and order, so two that claim the same stop the start. */
  static Map<String, ChannelProfile> byWire(List<ChannelProfile> profiles) {
    var found = new LinkedHashMap<String, ChannelProfile>();
    var orders = new HashSet<Integer>();
    for (var profile : profiles) {
      if (!profile.wire().matches("[a-z0-9]{1,16}")) {
        throw new IllegalStateException(
            "A network's name is 1 to 16 small letters and digits; " + profile.wire() + " is not.");
      }
      if (found.putIfAbsent(profile.wire(), profile) != null || !orders.add(profile.order())) {
        throw new IllegalStateException(
            "Two networks are called " + profile.wire() + " or stand at " + profile.order() + ".");
      }
    }
    if (found.isEmpty()) {
      throw new IllegalStateException("No network is listed in META-INF/services/" + ChannelProfile.class.getName()
          + ". Build the module with Maven.");
    }
    return Collections.unmodifiableMap(found);
  }
}
