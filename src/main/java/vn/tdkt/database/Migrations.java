package vn.tdkt.database;

import java.util.Arrays;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The one history of the schema (decision 56), for those who work on a database without Spring. */
public final class Migrations {
  private Migrations() {}

  public static void all(DatabaseAccess database) {
    flyway(database).load().migrate();
  }

  /**
   * As the schema was when a backup was made.
   *
   * @throws DatabaseFault if this program is older than that
   */
  public static void upTo(DatabaseAccess database, String version) {
    Flyway flyway = flyway(database).target(MigrationVersion.fromVersion(version)).load();
    boolean known =
        Arrays.stream(flyway.info().all())
            .anyMatch(m -> version.equals(String.valueOf(m.getVersion())));
    if (!known) {
      throw DatabaseFault.because("fault.newer", version);
    }
    flyway.migrate();
  }

  private static FluentConfiguration flyway(DatabaseAccess database) {
    return Flyway.configure()
        .dataSource(database.url(), database.owner().user(), database.owner().password())
        .locations("classpath:db/migration", "classpath:db/callback")
        .placeholders(Map.of("application", database.application().user()))
        .outOfOrder(true);
  }
}
