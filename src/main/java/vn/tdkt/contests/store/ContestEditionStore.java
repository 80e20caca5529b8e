package vn.tdkt.contests.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.contests.Edition;
import vn.tdkt.contests.EditionState;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;

/** The editions on record. */
@Repository
public class ContestEditionStore {
  private final JdbcClient db;
  private final Audit audit;

  ContestEditionStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** The latest first. */
  public List<Edition> of(Collection<UUID> series) {
    return db.sql(
            """
            select id, series, year, begins, ends, rules, stated, stated_reason, teams, people,
                   preliminary, works, nominated, state, version
              from contests.edition where series = any(:series) order by year desc
            """)
        .param("series", series.toArray(UUID[]::new))
        .query(ContestEditionStore::edition)
        .list();
  }

  public void add(Edition edition, Act act) {
    written(
            db.sql(
                """
                insert into contests.edition
                  (id, series, year, begins, ends, rules, stated, stated_reason, teams, people,
                   preliminary, works, nominated, state, version)
                values (:id, :series, :year, :begins, :ends, :rules, :stated, :stated_reason,
                        :teams, :people, :preliminary, :works, :nominated, 'OPEN', 1)
                """),
            edition)
        .param("series", edition.series())
        .param("year", edition.year())
        .update();
    audit.append(act);
  }

  /**
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void save(Edition edition, Act act) {
    int rows =
        written(
                db.sql(
                    """
                    update contests.edition
                       set begins = :begins, ends = :ends, rules = :rules, stated = :stated,
                           stated_reason = :stated_reason, teams = :teams, people = :people,
                           preliminary = :preliminary, works = :works, nominated = :nominated,
                           version = version + 1
                     where id = :id and version = :version
                    """),
                edition)
            .param("version", edition.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("contest edition", edition.version());
    }
    audit.append(act);
  }

  private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec sql, Edition edition) {
    Edition.Said said = edition.said();
    return sql.param("id", edition.id())
        .param("begins", said.begins())
        .param("ends", said.ends())
        .param("rules", said.rules())
        .param("stated", said.stated().number())
        .param("stated_reason", said.stated().reason())
        .param("teams", said.participation().teams())
        .param("people", said.participation().people())
        .param("preliminary", said.participation().preliminary())
        .param("works", said.participation().works())
        .param("nominated", said.participation().nominated());
  }

  private static Edition edition(ResultSet rs, int row) throws SQLException {
    return new Edition(
        rs.getObject("id", UUID.class),
        rs.getObject("series", UUID.class),
        rs.getInt("year"),
        new Edition.Said(
            rs.getObject("begins", LocalDate.class),
            rs.getObject("ends", LocalDate.class),
            rs.getString("rules"),
            new Edition.Stated(
                rs.getObject("stated", Integer.class), rs.getString("stated_reason")),
            new Edition.Participation(
                rs.getObject("teams", Integer.class),
                rs.getObject("people", Integer.class),
                rs.getObject("preliminary", Integer.class),
                rs.getObject("works", Integer.class),
                rs.getObject("nominated", Integer.class))),
        EditionState.valueOf(rs.getString("state")),
        rs.getLong("version"));
  }
}
