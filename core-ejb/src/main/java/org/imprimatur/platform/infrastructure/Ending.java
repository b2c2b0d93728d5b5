package org.imprimatur.platform.infrastructure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.UnitOfWork;

/**
 * What a transaction writes last: behind all its other changes, right before it is committed. Rows for which everybody
 * waits are locked here only, by everybody in the order of {@link Turn}, and no longer than the commit takes.
 */
public final class Ending extends SessionEventAdapter {

  /** Who writes before whom: two endings meet at the first row of a turn, and none waits for the other in a circle. */
  public enum Turn {
    /** The head of the log. */
    LOG,
    /** The numbers of the queue. */
    QUEUE
  }

  /** What is collected while a transaction runs. */
  public interface Work {

    /** Writes it; whatever goes wrong undoes the transaction. */
    void write(Connection connection) throws SQLException;
  }

  private static final String KEY = Ending.class.getName();

  private final EntityManager em;
  private final Map<Turn, Work> works = new EnumMap<>(Turn.class);

  private Ending(EntityManager em) {
    this.em = em;
  }

  /** Returns what the running transaction writes in a turn, begun when there is nothing yet. */
  public static <W extends Work> W of(EntityManager em, Turn turn, Class<W> type, Supplier<W> begin) {
    var unit = em.unwrap(UnitOfWork.class);
    var ending = (Ending) unit.getProperties().get(KEY);
    if (ending == null) {
      ending = new Ending(em);
      unit.setProperty(KEY, ending);
      unit.getEventManager().addListener(ending);
    }
    return type.cast(ending.works.computeIfAbsent(turn, none -> begin.get()));
  }

  /** Writes in turn what was collected. The rows of everybody come after those that are the transaction's own. */
  @Override
  public void preCommitUnitOfWork(SessionEvent event) {
    var last = List.copyOf(works.values());
    works.clear();
    if (last.isEmpty()) {
      return;
    }
    em.flush();
    var connection = em.unwrap(Connection.class);
    try {
      for (var work : last) {
        work.write(connection);
      }
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }
}
