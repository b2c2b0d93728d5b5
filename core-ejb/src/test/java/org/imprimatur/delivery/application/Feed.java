package org.imprimatur.delivery.application;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.delivery.model.Attempt;
import org.imprimatur.delivery.model.Deliveries;
import org.imprimatur.delivery.model.Delivery;
import org.imprimatur.delivery.model.Network;
import org.imprimatur.histories.Scene;
import org.imprimatur.platform.model.SealKey;
import org.imprimatur.workflow.model.DeliveryState;

/** The society's own feed, on which every post of the scene appears, and what becomes of its copies. */
final class Feed {

  static final String ADDRESS = "https://society.example/p/1";

  final Scene scene = new Scene().with(SealKey.class, () -> "a seal");

  /** Returns what is stored, for whoever asks inside a transaction. */
  <T> T read(Supplier<T> question) {
    return scene.as("nobody", question);
  }

  Deliveries deliveries() {
    return scene.use(Deliveries.class);
  }

  /** Returns the newest copy of a post on a channel. */
  Delivery copy(String post, ChannelId channel) {
    return read(() -> deliveries().of(post)).stream()
        .filter(delivery -> delivery.order().channel().equals(channel)).findFirst().orElseThrow();
  }

  Delivery copy(String post) {
    return copy(post, ChannelId.WEB);
  }

  DeliveryState state(String post) {
    return copy(post).state();
  }

  List<Attempt> attempts(String post) {
    var id = copy(post).id();
    return read(() -> deliveries().attempts(id));
  }

  Optional<Call> begun(String post) {
    var seen = copy(post);
    return read(() -> scene.use(DriveDelivery.class).begin(seen));
  }

  void answered(Call call, Network.Answer answer) {
    scene.bySystem(() -> scene.use(DriveDelivery.class).end(call, answer));
  }

  void found(Call call, Network.Fate fate) {
    scene.bySystem(() -> scene.use(DriveDelivery.class).end(call, fate));
  }

  /** Publishes a post that the feed has. */
  String published() {
    var post = scene.live();
    answered(begun(post).orElseThrow(), new Network.Answer.Done(ADDRESS));
    return post;
  }

  /** Takes a post down by its author and the chair. */
  void withdrawn(String post) {
    scene.withdrawn("member", post);
    scene.withdrawn("chair", post);
  }

  /** Returns what the log says of the copy of a post on the feed, in order. */
  List<String> log(String post) {
    return entries(post).stream().map(entry -> entry.action().substring("delivery.".length())).toList();
  }

  List<AuditEntry> entries(String post) {
    return scene.log(post).stream().filter(entry -> entry.action().startsWith("delivery."))
        .filter(entry -> entry.details().contains("\"channel\":\"web\"")).toList();
  }

  /** Calls this network, in place of the feed, about all that is due. */
  void call(Network network) {
    scene.bySystem(() -> new CallNetworks(instance(network), scene.use(DriveDelivery.class)).about(network.channel()));
  }

  /** Hands networks over as the container does. */
  @SuppressWarnings("unchecked") // A proxy knows no type arguments.
  static Instance<Network> instance(Network... networks) {
    return (Instance<Network>) Proxy.newProxyInstance(Network.class.getClassLoader(), new Class<?>[]{Instance.class},
        (self, method, arguments) -> Arrays.stream(networks));
  }

  /** A network that answers as a test says, and knows what it was asked. */
  static final class Told implements Network {

    final List<String> asked = new ArrayList<>();
    private final ChannelId channel;
    Function<Message, Answer> onPost = message -> new Answer.Done(ADDRESS);
    Function<Message, Fate> onLookUp = message -> new Fate.Absent();
    BiFunction<Message, String, Answer> onTakeDown = (message, url) -> new Answer.Done("");

    Told(ChannelId channel) {
      this.channel = channel;
    }

    Told() {
      this(ChannelId.WEB);
    }

    @Override
    public ChannelId channel() {
      return channel;
    }

    @Override
    public Answer post(Message message) {
      asked.add("post " + message.submission());
      return onPost.apply(message);
    }

    @Override
    public Fate lookUp(Message message) {
      asked.add("look up " + message.submission());
      return onLookUp.apply(message);
    }

    @Override
    public Answer takeDown(Message message, String url) {
      asked.add("take down " + message.submission() + " at " + url);
      return onTakeDown.apply(message, url);
    }
  }

  /** Lets the lease of a call run out. */
  void noAnswerCame() {
    scene.later(Delivery.LEASE.plus(Duration.ofSeconds(1)));
  }
}
