package org.imprimatur.screening.infrastructure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.kernel.model.Sentence;

/**
 * How the command is to judge.
 *
 * @param directory the file with the society's accounts; the shipped ones when there is none
 * @param threads how many lines are judged at once
 */
record CheckOptions(Optional<String> directory, int threads) {

  /** More threads than any machine of a society has processors only wait for each other. */
  private static final int MOST_THREADS = 64;

  /** An option that the command does not know, or what it cannot mean. */
  static final class Wrong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    Wrong(Sentence sentence) {
      super(sentence.what().name());
      this.sentence = sentence;
    }

    Sentence sentence() {
      return sentence;
    }
  }

  /**
   * Reads the options, in any order; of an option that stands twice the last counts.
   *
   * @throws Wrong with what is wrong
   */
  static CheckOptions of(List<String> options) {
    var directory = Optional.<String>empty();
    int threads = 1;
    for (int i = 0; i < options.size(); i += 2) {
      var option = options.get(i);
      if (i + 1 == options.size() || !List.of("--directory", "--threads").contains(option)) {
        throw new Wrong(new Sentence(CheckUse.OPTION, Map.of("option", option)));
      }
      if (option.equals("--threads")) {
        threads = threads(options.get(i + 1));
      } else {
        directory = Optional.of(options.get(i + 1));
      }
    }
    return new CheckOptions(directory, threads);
  }

  private static int threads(String number) {
    int threads = number.matches("[0-9]{1,3}") ? Integer.parseInt(number) : 0;
    if (threads < 1 || threads > MOST_THREADS) {
      throw new Wrong(
          new Sentence(CheckUse.THREADS, Map.of("number", number, "most", String.valueOf(MOST_THREADS))));
    }
    return threads;
  }
}
