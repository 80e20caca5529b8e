package vn.tdkt.calendar.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.calendar.Duty;
import vn.tdkt.calendar.DutyState;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;

/** What has to be done, by whom, until when. */
@Repository
public class DutyStore {
  private final JdbcClient db;
  private final Audit audit;

  DutyStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public Optional<Duty> find(UUID id) {
    return db.sql("select * from calendar.duty where id = :id")
        .param("id", id)
        .query(DutyStore::duty)
        .optional();
  }

  /** Of a unit's year, what is due first before. */
  public List<Duty> of(UUID unit, String year) {
    return db.sql(
            "select * from calendar.duty where unit = :unit and year = :year order by due, id")
        .param("unit", unit)
        .param("year", year)
        .query(DutyStore::duty)
        .list();
  }

  /** The open duties that are done when that step is. */
  public List<Duty> fulfilling(UUID step) {
    return db.sql("select * from calendar.duty where step = :step and state = 'OPEN' order by id")
        .param("step", step)
        .query(DutyStore::duty)
        .list();
  }

  /** The open duties of these units for the same work, due on that day. */
  public List<Duty> open(Collection<UUID> units, String year, String what, LocalDate due) {
    return db.sql(
            """
            select * from calendar.duty
             where unit = any(:units) and year = :year and what = :what and due = :due
               and state = 'OPEN'
             order by id
            """)
        .param("units", units.toArray(UUID[]::new))
        .param("year", year)
        .param("what", what)
        .param("due", due)
        .query(DutyStore::duty)
        .list();
  }

  /** The duties that were done together with that step. */
  public List<Duty> doneWith(UUID step) {
    return db.sql("select * from calendar.duty where step = :step and state = 'DONE' order by id")
        .param("step", step)
        .query(DutyStore::duty)
        .list();
  }

  public void add(Duty duty, Act act) {
    db.sql(
            """
            insert into calendar.duty
              (id, jurisdiction, unit, year, what, owner, owner_name, due, step, source, state,
               changed_at, version)
            values (:id, :jurisdiction, :unit, :year, :what, :owner, :owner_name, :due, :step,
                    :source, :state, :at, 1)
            """)
        .param("id", duty.id())
        .param("jurisdiction", duty.jurisdiction())
        .param("unit", duty.unit())
        .param("year", duty.year())
        .param("what", duty.what())
        .param("owner", duty.owner())
        .param("owner_name", duty.ownerName())
        .param("due", duty.due())
        .param("step", duty.step())
        .param("source", duty.source())
        .param("state", duty.state().name())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .update();
    audit.append(act);
  }

  /**
   * @throws StaleEdit if somebody changed the duty since it was seen
   */
  public void save(Duty duty, Act act) {
    int rows =
        db.sql(
                """
                update calendar.duty
                   set owner = :owner, owner_name = :owner_name, due = :due, state = :state,
                       done_on = :done_on, reason = :reason, changed_at = :at,
                       version = version + 1
                 where id = :id and version = :version
                """)
            .param("owner", duty.owner())
            .param("owner_name", duty.ownerName())
            .param("due", duty.due())
            .param("state", duty.state().name())
            .param("done_on", duty.doneOn())
            .param("reason", duty.reason())
            .param("at", act.at().atOffset(ZoneOffset.UTC))
            .param("id", duty.id())
            .param("version", duty.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("duty", duty.version());
    }
    audit.append(act);
  }

  private static Duty duty(ResultSet rs, int row) throws SQLException {
    return new Duty(
        rs.getObject("id", UUID.class),
        rs.getObject("jurisdiction", UUID.class),
        rs.getObject("unit", UUID.class),
        rs.getString("year"),
        rs.getString("what"),
        rs.getObject("owner", UUID.class),
        rs.getString("owner_name"),
        rs.getObject("due", LocalDate.class),
        rs.getObject("step", UUID.class),
        rs.getString("source"),
        DutyState.valueOf(rs.getString("state")),
        rs.getObject("done_on", LocalDate.class),
        rs.getString("reason"),
        rs.getLong("version"));
  }
}
