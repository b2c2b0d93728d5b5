package org.imprimatur.channel.model.x;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imprimatur.channel.model.Entities;
import org.imprimatur.channel.model.Entity;
import org.imprimatur.channel.model.Entity.Type;
import org.imprimatur.channel.model.links.AddressRules;
import org.imprimatur.channel.model.links.Addresses;
import org.imprimatur.channel.model.links.Hashtags;

/** Finds mentions, hashtags, addresses and cashtags as X does. */
public final class XLinks {

  private XLinks() {}

  /** Returns them in text order, apart from each other. */
  public static List<Entity> in(String text) {
    var found = new ArrayList<Entity>();
    for (var place : Addresses.in(AddressRules.X, text)) {
      found.add(new Entity(Type.URL, place[0], place[1], text.substring(place[0], place[1]), Optional.empty()));
    }
    found.addAll(Hashtags.in(text));
    found.addAll(XMentions.in(text));
    found.addAll(Cashtags.in(text));
    return Entities.apart(found);
  }
}
