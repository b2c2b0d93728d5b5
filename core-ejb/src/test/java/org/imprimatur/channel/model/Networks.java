package org.imprimatur.channel.model;

import java.util.List;

/** The networks that tests name. */
public final class Networks {

  public static final ChannelId X = new ChannelId("x");
  public static final ChannelId MASTODON = new ChannelId("mastodon");
  public static final ChannelId BLUESKY = new ChannelId("bluesky");
  public static final ChannelId THREADS = new ChannelId("threads");
  public static final ChannelId LINKEDIN = new ChannelId("linkedin");
  public static final ChannelId NEWSLETTER = new ChannelId("newsletter");

  private Networks() {}

  /** Returns those on which a long text may be split. */
  public static List<ChannelId> withThreads() {
    return ChannelId.all().stream().filter(channel -> channel.profile().shape() == ChannelProfile.Shape.THREAD)
        .toList();
  }
}
