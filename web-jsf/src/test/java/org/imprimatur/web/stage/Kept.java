package org.imprimatur.web.stage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.identity.model.BearerTokens;
import org.imprimatur.identity.model.Devices;
import org.imprimatur.identity.model.Languages;
import org.imprimatur.identity.model.Token;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.review.model.Queue;

/** What a database would keep: a queue with the rows that a test puts there, tokens, devices, languages. */
public final class Kept implements Queue, Languages {

  private final Map<Lane, List<Row>> rows = new EnumMap<>(Lane.class);
  private final Map<String, Token> tokens = new LinkedHashMap<>();
  private final Set<String> devices = new HashSet<>();
  private final Map<String, String> languages = new HashMap<>();
  private final List<Query> asked = new ArrayList<>();

  /** Has a row wait in a lane. */
  public void waits(Lane lane, Row row) {
    rows.computeIfAbsent(lane, fresh -> new ArrayList<>()).add(row);
  }

  /** Returns what the queue was asked for, in order. */
  public List<Query> asked() {
    return asked;
  }

  @Override
  public Page<Row> page(Query query) {
    asked.add(query);
    var all = rows.getOrDefault(query.lane(), List.of());
    int from = query.cursor().map(Integer::parseInt).orElse(0);
    int to = Math.min(all.size(), from + query.limit());
    return new Page<>(all.subList(from, to),
        to < all.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
  }

  @Override
  public Map<Lane, Long> counts(String username, Instant endOfDay) {
    var counts = new EnumMap<Lane, Long>(Lane.class);
    rows.forEach((lane, all) -> counts.put(lane, (long) all.size()));
    return counts;
  }

  @Override
  public long owed(String username) {
    return rows.getOrDefault(Lane.MINE, List.of()).size();
  }

  @Override
  public Optional<String> of(String username) {
    return Optional.ofNullable(languages.get(username));
  }

  @Override
  public void choose(String username, String language) {
    languages.put(username, language);
  }

  BearerTokens tokens() {
    return new BearerTokens() {
      @Override
      public void add(Token token) {
        tokens.put(token.digest(), token);
      }

      @Override
      public Optional<Token> find(String digest) {
        return Optional.ofNullable(tokens.get(digest));
      }

      @Override
      public List<Token> of(String username) {
        return tokens.values().stream().filter(token -> token.username().equals(username)).toList();
      }

      @Override
      public void used(String digest, Instant now) {
        tokens.computeIfPresent(digest, (same, token) -> new Token(digest, token.username(), token.name(),
            token.scope(), token.createdAt(), token.expiresAt(), Optional.of(now)));
      }

      @Override
      public void remove(String digest) {
        tokens.remove(digest);
      }
    };
  }

  Devices devices() {
    return new Devices() {
      @Override
      public boolean knows(String digest, String username) {
        return devices.contains(digest + username);
      }

      @Override
      public void remember(String digest, String username, Instant now) {
        devices.add(digest + username);
      }
    };
  }
}
