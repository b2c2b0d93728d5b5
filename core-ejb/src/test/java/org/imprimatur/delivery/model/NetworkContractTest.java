package org.imprimatur.delivery.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.container.HangingNetwork;
import org.imprimatur.laws.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract itself: who keeps their promises passes it, in good days and bad, and each broken promise is seen. */
class NetworkContractTest {

  /** The contract, held to boards. */
  private record Held(Supplier<Board> boards) implements NetworkContract {

    @Override
    public Network network() {
      return boards.get();
    }

    @Override
    public Optional<List<String>> readable(Network network) {
      return Optional.of(((Board) network).readable());
    }
  }

  @Test
  void every_network_of_the_product_is_held_to_it() {
    assertEquals(List.of(), unheld(Product.types()));
    assertEquals(List.of("HangingNetwork"), unheld(List.of(HangingNetwork.class)));
  }

  @Test
  void who_keeps_their_promises_passes_in_good_days_and_bad() throws Exception {
    for (var boards : List.<Supplier<Board>>of(Board::new, Board.Shut::new, Board.Hanging::new)) {
      assertEquals(Set.of(), broken(new Held(boards)));
    }
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("faults")
  void each_broken_promise_is_seen(Supplier<Board> faulty, String promise) throws Exception {
    var broken = broken(new Held(faulty));
    assertTrue(broken.contains(promise), () -> "seen: " + broken);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("it_publishes_on_one_channel_that_there_is", NoChannel::new),
        fault("what_it_says_is_done_has_an_address_and_is_found_there_and_nowhere_else", Nowhere::new),
        fault("what_it_says_is_done_has_an_address_and_is_found_there_and_nowhere_else", Blind::new),
        fault("what_it_says_is_done_has_an_address_and_is_found_there_and_nowhere_else", SeesAll::new),
        fault("what_it_says_is_not_done_is_not_there", DoesItAllTheSame::new),
        fault("what_it_says_is_not_done_is_not_there", Hurried::new),
        fault("a_repeat_under_the_same_key_makes_no_second_post", Twice::new),
        fault("another_post_with_the_same_words_is_another_post", ByTheWords::new),
        fault("another_post_with_the_same_words_is_another_post", Reads::new),
        fault("another_post_with_the_same_words_is_another_post", Sweeps::new),
        fault("what_was_not_posted_is_not_found", SeesAll::new),
        fault("what_it_says_is_taken_down_is_gone_and_has_no_address", KeepsAll::new),
        fault("what_it_says_is_taken_down_is_gone_and_has_no_address", SaysWhere::new),
        fault("whatever_it_is_handed_it_answers", Choosy::new),
        fault("whatever_it_is_handed_it_answers", Dumb::new));
  }

  private static Arguments fault(String promise, Supplier<Board> faulty) {
    return Arguments.of(faulty, promise);
  }

  /** Returns which of the contract's promises are not kept. */
  private static Set<String> broken(NetworkContract held) throws IllegalAccessException {
    var broken = new TreeSet<String>();
    for (var promise : NetworkContract.class.getMethods()) {
      try {
        if (promise.isAnnotationPresent(Test.class)) {
          promise.invoke(held);
        }
      } catch (InvocationTargetException e) {
        broken.add(promise.getName());
      }
    }
    return broken;
  }

  /** Returns which of these are networks without a test that holds them to the contract. */
  private static List<String> unheld(List<Class<?>> types) {
    return types.stream().filter(type -> Network.class.isAssignableFrom(type) && !type.isInterface())
        .filter(type -> !held(type.getName() + "Test")).map(Class::getSimpleName).toList();
  }

  private static boolean held(String test) {
    try {
      return NetworkContract.class.isAssignableFrom(Class.forName(test));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** Publishes on nothing that there is. */
  private static final class NoChannel extends Board {

    @Override
    public ChannelId channel() {
      return null;
    }
  }

  /** Says that it is done, and not where. */
  private static final class Nowhere extends Board {

    @Override
    public Answer post(Message message) {
      super.post(message);
      return new Answer.Done(" ");
    }
  }

  /** Does not find what it has posted. */
  private static final class Blind extends Board {

    @Override
    public Fate lookUp(Message message) {
      return new Fate.Absent();
    }
  }

  /** Finds everything, at an address that it makes up. */
  private static final class SeesAll extends Board {

    @Override
    public Fate lookUp(Message message) {
      return new Fate.Found("https://board.example/all");
    }
  }

  /** Refuses a post, and has it. */
  private static final class DoesItAllTheSame extends Board {

    @Override
    public Answer post(Message message) {
      super.post(message);
      return new Answer.Refused("too long");
    }
  }

  /** Wants to be asked again before now. */
  private static final class Hurried extends Board {

    @Override
    public Answer post(Message message) {
      return new Answer.NotDone("busy", Duration.ofSeconds(-1));
    }
  }

  /** Takes a repeat for another post. */
  private static final class Twice extends Board {

    private int posts;

    @Override
    public Answer post(Message message) {
      posts++;
      return new Answer.Done(put(message.key() + posts));
    }
  }

  /** Takes what says the same for the same. */
  private static final class ByTheWords extends Board {

    @Override
    public Answer post(Message message) {
      return new Answer.Done(put(message.segments().toString()));
    }
  }

  /** Finds what says the same, whoever posted it. */
  private static final class Reads extends Board {

    @Override
    public Fate lookUp(Message message) {
      return readable().isEmpty() ? new Fate.Absent() : new Fate.Found(readable().get(0));
    }
  }

  /** Takes down everything at once. */
  private static final class Sweeps extends Board {

    @Override
    public Answer takeDown(Message message, String url) {
      clear();
      return new Answer.Done("");
    }
  }

  /** Says that it is gone, and leaves it there. */
  private static final class KeepsAll extends Board {

    @Override
    public Answer takeDown(Message message, String url) {
      return new Answer.Done("");
    }
  }

  /** Takes it down, and says that it is still there. */
  private static final class SaysWhere extends Board {

    @Override
    public Answer takeDown(Message message, String url) {
      super.takeDown(message, url);
      return new Answer.Done(url);
    }
  }

  /** Throws where it should refuse. */
  private static final class Choosy extends Board {

    @Override
    public Answer post(Message message) {
      if (message.key().isEmpty()) {
        throw new IllegalArgumentException("no key");
      }
      return super.post(message);
    }
  }

  /** Says nothing. */
  private static final class Dumb extends Board {

    @Override
    public Answer takeDown(Message message, String url) {
      return message.key().isEmpty() ? null : super.takeDown(message, url);
    }
  }
}
