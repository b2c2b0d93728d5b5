package org.imprimatur.review.infrastructure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.imprimatur.platform.infrastructure.Ending;
import org.imprimatur.platform.infrastructure.Statements;
import org.imprimatur.review.model.Queue.Lane;

/** By how much one transaction makes the lanes longer or shorter, which is written when it ends. */
final class Numbers implements Ending.Work {

  private record Place(Lane lane, String voter) {}

  private static final String UPDATE = "update waiting_count set number = number + ? where voter = ? and lane = ?";

  private static final String INSERT = "insert into waiting_count (number, voter, lane) values (?, ?, ?)";

  /** Everybody takes the rows in this order. */
  private final Map<Place, Long> changes =
      new TreeMap<>(Comparator.comparing(Place::lane).thenComparing(Place::voter));

  /** Due rows are counted up to a moment when somebody asks. */
  void add(Lane lane, Collection<String> voters, long more) {
    if (lane != Lane.DUE) {
      voters.forEach(voter -> changes.merge(new Place(lane, voter), more, Long::sum));
    }
  }

  @Override
  public void write(Connection connection) throws SQLException {
    changes.values().removeIf(more -> more == 0);
    var places = List.copyOf(changes.keySet());
    var there = execute(connection, UPDATE, places);
    var fresh = new ArrayList<Place>();
    for (int i = 0; i < there.length; i++) {
      if (there[i] == 0) {
        fresh.add(places.get(i));
      }
    }
    execute(connection, INSERT, fresh);
  }

  private int[] execute(Connection connection, String sql, List<Place> places) throws SQLException {
    if (places.isEmpty()) {
      return new int[0];
    }
    try (var statement = connection.prepareStatement(sql)) {
      for (var place : places) {
        Statements.set(statement, changes.get(place), place.voter(), place.lane().name());
        statement.addBatch();
      }
      return statement.executeBatch();
    }
  }
}
