package org.imprimatur.platform.infrastructure;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.imprimatur.platform.model.Settings;

/** Refuses wrong settings and an unsafe database, then brings its tables up to date, before anything reads them. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(name = "java:app/jdbc/imprimatur", // as META-INF/persistence.xml names it
    className = "org.imprimatur.platform.infrastructure.ImprimaturDataSource", // H2 or PostgreSQL as the settings say
    user = "imprimatur", minPoolSize = 2, maxPoolSize = 32)
public class Database {

  private static final Logger LOG = System.getLogger(Database.class.getName());

  @Resource(lookup = "java:app/jdbc/imprimatur") private DataSource source;

  private DatabaseSettings settings;
  private Instance<Settings> all;

  protected Database() {}

  @Inject
  public Database(DatabaseSettings settings, @Any Instance<Settings> all) {
    this.settings = settings;
    this.all = all;
  }

  @PostConstruct
  void prepare() {
    all.forEach(each -> LOG.log(Level.DEBUG, "settings read: {0}", each));
    try (var connection = source.getConnection()) {
      DurabilityCheck.refuseLoss(settings, connection);
    } catch (SQLException e) {
      throw new FailedStart(DatabaseFault.unreachable(e), e);
    }
    migrate(source, settings.postgresql());
  }

  /** Runs the migrations that both databases share, then those of one of them. */
  static void migrate(DataSource source, boolean postgresql) {
    migrate(source, postgresql, "latest");
  }

  /** Runs the migrations up to a version. */
  static void migrate(DataSource source, boolean postgresql, String version) {
    migrations(source, postgresql, version).migrate();
  }

  /** Returns the migrations of one of the databases, those that both share before its own. */
  static Flyway migrations(DataSource source, boolean postgresql, String version) {
    return Flyway.configure(Database.class.getClassLoader())
        .dataSource(source)
        .locations(locations(postgresql))
        .target(version)
        .load();
  }

  private static String[] locations(boolean postgresql) {
    return new String[]{"classpath:db/migration/common",
      "classpath:db/migration/" + (postgresql ? "postgresql" : "h2")};
  }
}
