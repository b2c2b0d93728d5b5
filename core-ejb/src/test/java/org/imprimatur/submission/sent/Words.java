package org.imprimatur.submission.sent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.imprimatur.channel.model.ChannelId;

/** The words in a value, however deep they stand. */
final class Words {

  private Words() {}

  /** Returns every text in a record, in a list, or in what they hold. */
  static List<String> in(Object value) {
    var found = new ArrayList<String>();
    collect(value, found);
    return found;
  }

  /** Returns the words of a text without the signs around them. */
  static Set<String> of(String text) {
    return new HashSet<>(Arrays.asList(text.split("[^\\p{L}\\p{N}/]+")));
  }

  private static void collect(Object value, List<String> found) {
    if (value instanceof String text) {
      found.add(text);
    } else if (value instanceof Collection<?> many) {
      many.forEach(each -> collect(each, found));
    } else if (value instanceof Record && !(value instanceof ChannelId)) {
      for (var component : value.getClass().getRecordComponents()) {
        try {
          var accessor = component.getAccessor();
          accessor.setAccessible(true);
          collect(accessor.invoke(value), found);
        } catch (ReflectiveOperationException e) {
          throw new LinkageError(component.toString(), e);
        }
      }
    }
  }
}
