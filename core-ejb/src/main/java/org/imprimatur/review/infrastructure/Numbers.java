package org.imprimatur.review.infrastructure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.platform.infrastructure.Ending;
import org.imprimatur.platform.infrastructure.Statements;
import org.imprimatur.review.model.Queue.Lane;

/** By how much one transaction makes the lanes longer or shorter, which is written when it ends. */
final class Numbers implements Ending.Work {

  private record Place(Lane lane, String voter) {}

  private static final String UPDATE = "update waiting_count set number = number + ? where (voter, lane) in ";

  private static final String THERE = "select voter, lane from waiting_count where (voter, lane) in ";

  private static final String INSERT = "insert into waiting_count (number, voter, lane) values (?, ?, ?)";

  private final Map<Place, Long> changes =
      new TreeMap<>(Comparator.comparing(Place::lane).thenComparing(Place::voter));

  /** Due rows are counted up to a moment when somebody asks. */
  void add(Lane lane, Collection<String> voters, long more) {
    if (lane != Lane.DUE) {
      voters.forEach(voter -> changes.merge(new Place(lane, voter), more, Long::sum));
    }
  }

  /** Whoever is here has the head of the log, or nobody else is: no order of the rows is needed. */
  @Override
  public void write(Connection connection) throws SQLException {
    changes.values().removeIf(more -> more == 0);
    var alike =
        changes.keySet().stream().collect(Collectors.groupingBy(changes::get, TreeMap::new, Collectors.toList()));
    for (var each : alike.entrySet()) {
      int there = update(connection, each.getKey(), each.getValue());
      if (there < each.getValue().size()) {
        begin(connection, each.getKey(), each.getValue());
      }
    }
  }

  private static int update(Connection connection, long more, List<Place> places) throws SQLException {
    try (var update = connection.prepareStatement(of(UPDATE, places))) {
      Statements.set(update, Stream.concat(Stream.of(more), values(places)).toArray());
      return update.executeUpdate();
    }
  }

  private static void begin(Connection connection, long number, List<Place> places) throws SQLException {
    var fresh = new ArrayList<>(places);
    fresh.removeAll(there(connection, places));
    try (var insert = connection.prepareStatement(INSERT)) {
      for (var place : fresh) {
        Statements.set(insert, number, place.voter(), place.lane().name());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static List<Place> there(Connection connection, List<Place> places) throws SQLException {
    try (var select = connection.prepareStatement(of(THERE, places))) {
      Statements.set(select, values(places).toArray());
      var there = new ArrayList<Place>();
      try (var found = select.executeQuery()) {
        while (found.next()) {
          there.add(new Place(Lane.valueOf(found.getString(2)), found.getString(1)));
        }
      }
      return there;
    }
  }

  private static String of(String sql, List<Place> places) {
    return sql + places.stream().map(place -> "(?, ?)").collect(Collectors.joining(", ", "(", ")"));
  }

  private static Stream<Object> values(List<Place> places) {
    return places.stream().flatMap(place -> Stream.of(place.voter(), place.lane().name()));
  }
}
