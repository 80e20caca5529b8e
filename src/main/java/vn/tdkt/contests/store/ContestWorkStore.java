package vn.tdkt.contests.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.contests.PrizeLevel;
import vn.tdkt.contests.Work;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;

/** The works that take part. */
@Repository
public class ContestWorkStore {
  private final JdbcClient db;
  private final Audit audit;

  ContestWorkStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** In the order in which they came in, with what was voided. */
  public List<Work> of(UUID edition) {
    return db.sql(
            """
            select id, edition, field, title, authors, names, unit, sender, prize, nominated,
                   national, voided, version
              from contests.work where edition = :edition order by id
            """)
        .param("edition", edition)
        .query(ContestWorkStore::work)
        .list();
  }

  public void add(Work work, Act act) {
    written(
            db.sql(
                """
                insert into contests.work
                  (id, edition, field, title, authors, names, unit, sender, prize, nominated,
                   national, version)
                values (:id, :edition, :field, :title, :authors, :names, :unit, :sender, :prize,
                        :nominated, :national, 1)
                """),
            work)
        .param("edition", work.edition())
        .update();
    audit.append(act);
  }

  /**
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void save(Work work, Act act) {
    current(
        work,
        written(
                db.sql(
                    """
                    update contests.work
                       set field = :field, title = :title, authors = :authors, names = :names,
                           unit = :unit, sender = :sender, prize = :prize, nominated = :nominated,
                           national = :national, version = version + 1
                     where id = :id and version = :version and voided is null
                    """),
                work)
            .param("version", work.version())
            .update());
    audit.append(act);
  }

  /**
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void voidIt(Work work, String reason, Act act) {
    current(
        work,
        db.sql(
                """
                update contests.work set voided = :reason, version = version + 1
                 where id = :id and version = :version and voided is null
                """)
            .param("reason", reason)
            .param("id", work.id())
            .param("version", work.version())
            .update());
    audit.append(act);
  }

  private static void current(Work work, int rows) {
    if (rows == 0) {
      throw new StaleEdit("contest work", work.version());
    }
  }

  private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec sql, Work work) {
    Work.Said said = work.said();
    return sql.param("id", work.id())
        .param("field", work.field())
        .param("title", said.title())
        .param("authors", said.authors())
        .param("names", said.names())
        .param("unit", said.unit())
        .param("sender", said.sender())
        .param("prize", name(work.fate().prize()))
        .param("nominated", work.fate().nominated())
        .param("national", name(work.fate().national()));
  }

  private static @Nullable String name(@Nullable PrizeLevel level) {
    return level == null ? null : level.name();
  }

  private static @Nullable PrizeLevel level(@Nullable String name) {
    return name == null ? null : PrizeLevel.valueOf(name);
  }

  private static Work work(ResultSet rs, int row) throws SQLException {
    return new Work(
        rs.getObject("id", UUID.class),
        rs.getObject("edition", UUID.class),
        rs.getObject("field", UUID.class),
        new Work.Said(
            rs.getString("title"),
            rs.getInt("authors"),
            rs.getString("names"),
            rs.getObject("unit", UUID.class),
            rs.getString("sender")),
        new Work.Fate(
            level(rs.getString("prize")),
            rs.getBoolean("nominated"),
            level(rs.getString("national"))),
        rs.getString("voided"),
        rs.getLong("version"));
  }
}
