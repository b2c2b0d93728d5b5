package org.imprimatur.web.stage;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.committee.application.NamesOfPeople;
import org.imprimatur.committee.model.People;
import org.imprimatur.delivery.application.DriveDelivery;
import org.imprimatur.delivery.model.Network.Answer;
import org.imprimatur.histories.Scene;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.identity.application.KeptPasswordLinks;
import org.imprimatur.identity.application.PlainVault;
import org.imprimatur.identity.model.BearerTokens;
import org.imprimatur.identity.model.Devices;
import org.imprimatur.identity.model.Languages;
import org.imprimatur.identity.model.PasswordLinks;
import org.imprimatur.identity.model.Vault;
import org.imprimatur.platform.application.Once;
import org.imprimatur.platform.application.StrictJson;
import org.imprimatur.platform.model.SealKey;
import org.imprimatur.platform.model.Site;
import org.imprimatur.review.model.Queue;
import org.imprimatur.web.shared.Channels;
import org.imprimatur.web.shared.Names;
import org.imprimatur.web.shared.Replies;
import org.imprimatur.web.shared.Times;
import org.imprimatur.web.shared.Words;
import org.imprimatur.web.submission.PostLine;
import org.imprimatur.web.submission.Standing;

/**
 * Pages and resources over the real use cases in memory. What the society of the histories has none of, because no
 * history needs it, is here: a queue that is told what waits, tokens, devices, languages.
 */
public final class Desk {

  private final Kept kept = new Kept();
  private final Scene scene = new Scene().with(SealKey.class, () -> "a secret of this test").with(Queue.class, kept)
      .with(BearerTokens.class, kept.tokens()).with(Devices.class, kept.devices()).with(Languages.class, kept)
      .with(Vault.class, new PlainVault()).with(PasswordLinks.class, new KeptPasswordLinks());
  private final Words words;
  private Asked asked = Asked.get("/");

  private Desk(Words words) {
    this.words = words;
  }

  /** Begins with the small society and nothing written, in English and UTC. */
  public static Desk open() {
    return in("en");
  }

  /** Begins in another language. */
  public static Desk in(String language) {
    return new Desk(Words.in(Locale.forLanguageTag(language), ZoneOffset.UTC));
  }

  /** Something done at a page. */
  @FunctionalInterface
  public interface Deed {

    /** Does it. */
    void happen() throws Exception;
  }

  /** Returns the society. */
  public Scene scene() {
    return scene;
  }

  /** Returns what stands in for the database where the society has nothing. */
  public Kept kept() {
    return kept;
  }

  /** Returns a use case. */
  public <T> T use(Class<T> type) {
    return scene.use(type);
  }

  /** Returns what somebody is answered, in one transaction. */
  public <T> T as(String who, Callable<T> deed) {
    asked.by(who);
    return scene.as(who, () -> {
      try {
        return deed.call();
      } catch (RuntimeException fault) {
        throw fault;
      } catch (Exception fault) {
        throw new AssertionError(fault);
      }
    });
  }

  /** Lets somebody do something at a page. */
  public void does(String who, Deed deed) {
    as(who, () -> {
      deed.happen();
      return who;
    });
  }

  /** Publishes a post of the member's, and has the society's own feed carry it. */
  public String live() {
    var id = scene.live();
    deliver();
    return id;
  }

  /** Has the society's own feed do what is due. */
  public void deliver() {
    var drive = use(DriveDelivery.class);
    scene.bySystem(() -> drive.due(ChannelId.WEB).forEach(each -> drive.begin(each)
        .ifPresent(call -> drive.end(call, new Answer.Done("/p/" + each.order().submission())))));
  }

  /** Takes this for the request that comes next. */
  public Asked asking(Asked next) {
    asked = next;
    return next;
  }

  /** Reads JSON as a resource gets it. */
  public static <T> T json(String text, Class<T> type) {
    return StrictJson.as(StrictJson.body(text.getBytes(StandardCharsets.UTF_8)), type);
  }

  /** Returns JSON as a caller gets it. */
  public static String json(Object body) {
    return new String(StrictJson.write(body), StandardCharsets.UTF_8);
  }

  /** Returns the names of an object's members as a caller gets them, in their order. */
  public static List<String> members(Object body) {
    return json(json(body), JsonNode.class).properties().stream().map(Map.Entry::getKey).toList();
  }

  public Words words() {
    return words;
  }

  public Site site() {
    return new Site(ZoneOffset.UTC, Optional.empty(), Optional.empty(), List.of());
  }

  public Names names() {
    return new Names(new NamesOfPeople(use(People.class)), words);
  }

  public Times times() {
    return new Times(use(Clock.class), words);
  }

  public Channels channels() {
    return new Channels(words);
  }

  public PostLine line() {
    return new PostLine(use(Caller.class), names(), words);
  }

  public Standing standing() {
    return new Standing(words, times(), names());
  }

  public Replies replies() {
    return new Replies(use(Once.class), words, asked.request());
  }
}
