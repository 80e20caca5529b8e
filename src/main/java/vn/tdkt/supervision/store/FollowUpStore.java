package vn.tdkt.supervision.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.supervision.FollowUp;

/** What inspections ask to be done. */
@Repository
public class FollowUpStore {
  private final JdbcClient db;
  private final Audit audit;

  FollowUpStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** Those of all inspections of a unit's year, in the order in which they were asked. */
  public List<FollowUp> of(UUID unit, String year) {
    return db.sql(
            """
            select f.id, f.inspection, f.text, f.owner, f.due, f.duty, f.settled_on, f.settlement,
                   f.voided, f.version
              from supervision.follow_up f
              join supervision.inspection i on i.id = f.inspection
             where i.unit = :unit and i.year = :year
             order by f.id
            """)
        .param("unit", unit)
        .param("year", year)
        .query(FollowUpStore::followUp)
        .list();
  }

  public void add(FollowUp asked, Act act) {
    db.sql(
            """
            insert into supervision.follow_up (id, inspection, text, owner, due, duty, version)
            values (:id, :inspection, :text, :owner, :due, :duty, 1)
            """)
        .param("id", asked.id())
        .param("inspection", asked.inspection())
        .param("text", asked.said().text())
        .param("owner", asked.said().owner())
        .param("due", asked.said().due())
        .param("duty", asked.duty())
        .update();
    audit.append(act);
  }

  /**
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void settle(FollowUp seen, FollowUp.Settled settled, Act act) {
    recorded(
        db.sql(
                """
                update supervision.follow_up
                   set settled_on = :on, settlement = :how, version = version + 1
                 where id = :id and version = :version
                """)
            .param("on", settled.on())
            .param("how", settled.how())
            .param("id", seen.id())
            .param("version", seen.version())
            .update(),
        seen,
        act);
  }

  /**
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void voidIt(FollowUp seen, String reason, Act act) {
    recorded(
        db.sql(
                """
                update supervision.follow_up
                   set voided = :reason, version = version + 1
                 where id = :id and version = :version
                """)
            .param("reason", reason)
            .param("id", seen.id())
            .param("version", seen.version())
            .update(),
        seen,
        act);
  }

  private void recorded(int rows, FollowUp seen, Act act) {
    if (rows == 0) {
      throw new StaleEdit("follow-up", seen.version());
    }
    audit.append(act);
  }

  private static FollowUp followUp(ResultSet rs, int row) throws SQLException {
    return new FollowUp(
        rs.getObject("id", UUID.class),
        rs.getObject("inspection", UUID.class),
        new FollowUp.Said(
            rs.getString("text"), rs.getString("owner"), rs.getObject("due", LocalDate.class)),
        rs.getObject("duty", UUID.class),
        settled(rs),
        rs.getString("voided"),
        rs.getLong("version"));
  }

  private static FollowUp.@Nullable Settled settled(ResultSet rs) throws SQLException {
    LocalDate on = rs.getObject("settled_on", LocalDate.class);
    return on == null ? null : new FollowUp.Settled(on, rs.getString("settlement"));
  }
}
