package org.imprimatur.web.society;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.society.application.KeepSociety;
import org.imprimatur.society.application.SettleParts;
import org.imprimatur.society.model.Profile;
import org.imprimatur.society.model.Settled.Part;
import org.imprimatur.society.model.Version;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Channels;
import org.imprimatur.web.shared.Names;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/** Which channels the society uses, for those who keep what it says of itself. */
@Named
@ViewScoped
public class ChannelsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The beginning of the name of a tick, before the channel's. */
  private static final String TICK = "channel.";

  @Inject transient KeepSociety society;
  @Inject transient SettleParts parts;
  @Inject transient Words words;
  @Inject transient Names names;
  @Inject transient Channels channels;

  private final ArrayList<String> chosen = new ArrayList<>();
  private int base = Version.NONE;
  private boolean overtaken;
  private transient Optional<Version> newest;

  /** Opens what counts now; whoever does not keep it is told who does. */
  public void load() throws IOException {
    var found = society.history(1);
    if (found.objection().isPresent()) {
      Addresses.refuse(HttpServletResponse.SC_FORBIDDEN, words.say("society.society.closed"),
          words.of(found.objection().get()));
      return;
    }
    newest().ifPresent(version -> base = version.number());
    choose(newest().map(Version::profile).orElseGet(Profile::blank).channels());
  }

  /** Saves what is ticked as the next version, or says why not: what was ticked stays. */
  public void save() throws IOException {
    if (saved()) {
      Addresses.go("/channels");
    }
  }

  /** Saves what is ticked as one step of setting up, changed or not, and goes on to the next one. */
  public void saveAndGoOn() throws IOException {
    if (saved() && parts.settle(Part.CHANNELS).answer().isPresent()) {
      Addresses.go("/policy?step=policy");
    }
  }

  private boolean saved() {
    choose(Profile.choices().stream().filter(channel -> !Addresses.sent(TICK + channel.wire()).isEmpty()).toList());
    var saved = society.useChannels(base, chosen);
    newest = null;
    overtaken = saved.objection().filter(refusal -> refusal.code() == Code.STALE_VERSION).isPresent();
    saved.objection().map(words::of).ifPresent(Notes::refuse);
    saved.answer().ifPresent(this::say);
    return saved.answer().isPresent();
  }

  /** Saves what is ticked over what somebody else has saved meanwhile. */
  public void saveOver() throws IOException {
    base = getNewest();
    save();
  }

  private void choose(List<ChannelId> used) {
    chosen.clear();
    used.forEach(channel -> chosen.add(channel.wire()));
  }

  private void say(Version version) {
    Notes.say(words.say(version.number() == base ? "society.channels.unchanged" : "society.channels.saved",
        version.number(), inUse(version)));
  }

  private String inUse(Version version) {
    var used = version.profile().channels();
    return used.isEmpty() ? words.say("society.channels.none") : channels.all(used);
  }

  private Optional<Version> newest() {
    if (newest == null) {
      newest = society.history(1).answer().stream().flatMap(List::stream).findFirst();
    }
    return newest;
  }

  /** Tells whether the society has said who it is, which comes first. */
  public boolean isNamed() {
    return base != Version.NONE;
  }

  /** Returns the channels that may be on or off. */
  public List<ChannelId> getChoices() {
    return Profile.choices();
  }

  /** Returns the channel that is always on. */
  public ChannelId getFeed() {
    return ChannelId.WEB;
  }

  /** Tells whether a channel is ticked. */
  public boolean on(ChannelId channel) {
    return chosen.contains(channel.wire());
  }

  /** Tells whether somebody else saved a version since this page was opened. */
  public boolean isOvertaken() {
    return overtaken;
  }

  /** Says who saved last while this page was open, and which channels count since then. */
  public String getOvertaking() {
    return newest().map(version -> words.say("society.channels.overtaken", version.number(), names.of(version.by()),
        inUse(version))).orElse("");
  }

  /** Returns the newest version that may be saved over. */
  public int getNewest() {
    return newest().map(Version::number).orElse(Version.NONE);
  }
}
