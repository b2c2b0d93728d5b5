package org.imprimatur.delivery.model;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Networks;

/** A network in memory that keeps its promises; what is there of it is in its hand. */
class Board implements Network {

  private final Map<String, String> there = new LinkedHashMap<>();

  /** Returns the addresses at which readers find something. */
  List<String> readable() {
    return List.copyOf(there.values());
  }

  @Override
  public ChannelId channel() {
    return Networks.MASTODON;
  }

  @Override
  public Answer post(Message message) {
    return new Answer.Done(put(message.key()));
  }

  @Override
  public Fate lookUp(Message message) {
    return Optional.ofNullable(there.get(message.key())).<Fate>map(Fate.Found::new).orElseGet(Fate.Absent::new);
  }

  @Override
  public Answer takeDown(Message message, String url) {
    there.remove(message.key());
    return new Answer.Done("");
  }

  /** Takes everything down. */
  void clear() {
    there.clear();
  }

  /** Puts something up and returns its address. */
  String put(String key) {
    return there.computeIfAbsent(key, fresh -> "https://board.example/" + there.size());
  }

  /** One that is shut: it does nothing, and says so. */
  static final class Shut extends Board {

    @Override
    public Answer post(Message message) {
      return new Answer.NotDone("shut", Duration.ofHours(1));
    }

    @Override
    public Answer takeDown(Message message, String url) {
      return new Answer.Refused("shut");
    }
  }

  /** One that hangs: it does everything, and its answer comes too late; nor can it tell at once what is there. */
  static final class Hanging extends Board {

    private int asked;

    @Override
    public Answer post(Message message) {
      put(message.key());
      return new Answer.Unknown("no answer in time");
    }

    @Override
    public Fate lookUp(Message message) {
      asked++;
      return asked == 1 ? new Fate.Undecided("no answer in time") : super.lookUp(message);
    }

    @Override
    public Answer takeDown(Message message, String url) {
      super.takeDown(message, url);
      return new Answer.Unknown("no answer in time");
    }
  }
}
