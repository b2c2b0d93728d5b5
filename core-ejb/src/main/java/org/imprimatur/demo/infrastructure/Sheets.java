package org.imprimatur.demo.infrastructure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.infrastructure.FailedStart;

/** What the seed writes to the database, each batch by a transaction. */
final class Sheets {

  private static final String PERSON = "select * from person where username = ?";
  private static final String POST = "select id from submission where id = ?";

  private final DataSource source;
  private final Press press;

  Sheets(DataSource source) throws SQLException {
    this.source = source;
    try (var connection = connection()) {
      var name = connection.getMetaData().getDatabaseProductName();
      press = name.equals("PostgreSQL") ? new CopyPress() : new InsertPress();
    }
  }

  /** Returns a connection that waits for as long as it takes: what is read here no index is for. */
  Connection connection() throws SQLException {
    var connection = source.getConnection();
    connection.setNetworkTimeout(Runnable::run, 0);
    return connection;
  }

  /** Fails when the database holds people but none of the seed's: it is a society's. */
  void requireOurs() throws SQLException {
    for (var kind : SeedPerson.Kind.values()) {
      if (!holds(PERSON, new SeedPerson(kind, 0).username())) {
        throw new FailedStart(Sentence.of(SeedFault.SOCIETY));
      }
    }
  }

  /** Adds those authors of a kind who are not there yet, with the same roles and password as the story's. */
  void addPeople(SeedPerson.Kind kind, int number) throws SQLException {
    try (var connection = connection()) {
      connection.setAutoCommit(false);
      var model = Model.rows(connection, PERSON, new SeedPerson(kind, 0).username()).get(0);
      var rows = new ArrayList<Object[]>();
      for (int i = 1; i < number; i++) {
        var person = new SeedPerson(kind, i);
        if (Model.rows(connection, PERSON, person.username()).isEmpty()) {
          model.put("username", person.username());
          model.put("name", person.name());
          rows.add(model.values().toArray());
        }
      }
      press.print(connection, "person", List.copyOf(model.keySet()), rows);
      connection.commit();
    }
  }

  /** Returns how many batches are there already, told by the id of the first post of each. */
  int printed(int batches, IntFunction<String> firstOf) throws SQLException {
    int there = 0;
    int beyond = batches;
    while (there < beyond) {
      int middle = (there + beyond) / 2;
      if (holds(POST, firstOf.apply(middle))) {
        there = middle + 1;
      } else {
        beyond = middle;
      }
    }
    return there;
  }

  private boolean holds(String select, String key) throws SQLException {
    try (var connection = connection()) {
      return !Model.rows(connection, select, key).isEmpty();
    }
  }

  /** Returns the columns of every table, in one order. */
  static Map<SeedTable, List<String>> columns(List<Plate> plates) {
    var columns = new EnumMap<SeedTable, List<String>>(SeedTable.class);
    for (var table : SeedTable.values()) {
      plates.stream().flatMap(plate -> plate.columns(table).stream()).findFirst()
          .ifPresent(names -> columns.put(table, names));
    }
    return columns;
  }

  /** Writes a batch: everything, or nothing. */
  void write(Batch batch) throws SQLException {
    try (var connection = connection()) {
      connection.setAutoCommit(false);
      try {
        write(connection, batch);
        connection.commit();
      } finally {
        connection.rollback();
      }
    }
  }

  private void write(Connection connection, Batch batch) throws SQLException {
    press.begin(connection);
    var head = head(connection, " for update");
    if (!head.equals(batch.before())) {
      batch.after(head);
    }
    for (var table : SeedTable.values()) {
      if (!batch.rows(table).isEmpty()) {
        press.print(connection, table.table(), batch.columns(table), batch.rows(table));
      }
    }
    update(connection, "update audit_head set seq = ?, hash = ? where id = 1", batch.head().seq(),
        batch.head().hash());
    for (var each : batch.waiting().entrySet()) {
      lengthen(connection, each.getKey(), each.getValue());
    }
    press.end(connection);
  }

  /** Looks, when everything is written, whether all that is named is there. */
  void prove() throws SQLException {
    try (var connection = connection()) {
      press.prove(connection);
    }
  }

  /** Returns how many posts there are. */
  long posts() throws SQLException {
    return number("select count(*) from submission");
  }

  /** Returns how many posts wait for the committee. */
  long pending() throws SQLException {
    return number("select coalesce(sum(number), 0) from waiting_count where voter = '' and lane = 'ALL'");
  }

  private long number(String select) throws SQLException {
    try (var connection = connection(); var statement = connection.createStatement()) {
      var found = statement.executeQuery(select);
      found.next();
      return found.getLong(1);
    }
  }

  /** Returns where the log ends. */
  Batch.Head head() throws SQLException {
    try (var connection = connection()) {
      return head(connection, "");
    }
  }

  private static Batch.Head head(Connection connection, String locked) throws SQLException {
    try (var statement = connection.createStatement()) {
      var head = statement.executeQuery("select seq, hash from audit_head where id = 1" + locked);
      head.next();
      return new Batch.Head(head.getLong(1), head.getString(2));
    }
  }

  private static void lengthen(Connection connection, Batch.Seat seat, long more) throws SQLException {
    if (update(connection, "update waiting_count set number = number + ? where voter = ? and lane = ?", more,
        seat.voter(), seat.lane()) == 0) {
      update(connection, "insert into waiting_count (number, voter, lane) values (?, ?, ?)", more, seat.voter(),
          seat.lane());
    }
  }

  private static int update(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }
}
