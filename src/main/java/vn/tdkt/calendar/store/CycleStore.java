package vn.tdkt.calendar.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.calendar.Cycle;
import vn.tdkt.calendar.CycleStep;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.Validity;

/** Years with their steps. */
@Repository
public class CycleStore {
  private static final String COLUMNS =
      "select id, jurisdiction, unit, block, year, from_day, until_day, version from calendar.cycle";

  private final JdbcClient db;
  private final Audit audit;

  CycleStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public Optional<Cycle> find(UUID id) {
    return db.sql(COLUMNS + " where id = :id")
        .param("id", id)
        .query((rs, row) -> cycle(rs, steps(id)))
        .optional();
  }

  public Optional<Cycle> of(UUID unit, String year) {
    return db.sql(COLUMNS + " where unit = :unit and year = :year")
        .param("unit", unit)
        .param("year", year)
        .query((rs, row) -> cycle(rs, steps(rs.getObject("id", UUID.class))))
        .optional();
  }

  public Optional<Cycle> ofBlock(UUID block) {
    return db.sql(COLUMNS + " where block = :block")
        .param("block", block)
        .query((rs, row) -> cycle(rs, steps(rs.getObject("id", UUID.class))))
        .optional();
  }

  /** The year to which a step belongs. */
  public Optional<Cycle> withStep(UUID step) {
    return db.sql("select cycle from calendar.step where id = :step")
        .param("step", step)
        .query(UUID.class)
        .optional()
        .flatMap(this::find);
  }

  private List<CycleStep> steps(UUID cycle) {
    return db.sql("select * from calendar.step where cycle = :cycle order by position")
        .param("cycle", cycle)
        .query((rs, row) -> StepRows.step(rs, rs.getObject("id", UUID.class)))
        .list();
  }

  public void add(Cycle cycle, Act act) {
    db.sql(
            """
            insert into calendar.cycle
              (id, jurisdiction, unit, block, year, from_day, until_day, version)
            values (:id, :jurisdiction, :unit, :block, :year, :from, :until, 1)
            """)
        .param("id", cycle.id())
        .param("jurisdiction", cycle.jurisdiction())
        .param("unit", cycle.unit())
        .param("block", cycle.block())
        .param("year", cycle.year())
        .param("from", cycle.time().from())
        .param("until", cycle.time().to())
        .update();
    cycle.steps().forEach(step -> add(cycle, step, act.at()));
    audit.append(act);
  }

  private void add(Cycle cycle, CycleStep step, Instant at) {
    StepRows.bind(
            db.sql(
                """
            insert into calendar.step
              (id, cycle, position, code, name, input, responsible, record, on_month, on_day,
               after_code, after_count, working, planned, settled, done_on, changed_at)
            values (:id, :cycle, :position, :code, :name, :input, :responsible, :record, :month,
                    :day, :after, :count, :working, :planned, :settled, :done, :at)
            """),
            step)
        .param("cycle", cycle.id())
        .param("planned", step.planned())
        .param("settled", step.settled())
        .param("done", step.doneOn())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * Planned and real days of the steps.
   *
   * @throws StaleEdit if somebody changed the year since it was seen
   */
  public void save(Cycle cycle, Act act) {
    int rows =
        db.sql(
                """
                update calendar.cycle set version = version + 1
                 where id = :id and version = :version
                """)
            .param("id", cycle.id())
            .param("version", cycle.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("year cycle", cycle.version());
    }
    for (CycleStep step : cycle.steps()) {
      db.sql(
              """
              update calendar.step
                 set planned = :planned, settled = :settled, done_on = :done, changed_at = :at
               where id = :id
                 and (planned, settled, done_on)
                     is distinct from (:planned::date, :settled, :done::date)
              """)
          .param("at", act.at().atOffset(ZoneOffset.UTC))
          .param("planned", step.planned())
          .param("settled", step.settled())
          .param("done", step.doneOn())
          .param("id", step.id())
          .update();
    }
    audit.append(act);
  }

  private static Cycle cycle(ResultSet rs, List<CycleStep> steps) throws SQLException {
    return new Cycle(
        rs.getObject("id", UUID.class),
        rs.getObject("jurisdiction", UUID.class),
        rs.getObject("unit", UUID.class),
        rs.getObject("block", UUID.class),
        rs.getString("year"),
        new Validity(
            rs.getObject("from_day", LocalDate.class), rs.getObject("until_day", LocalDate.class)),
        steps,
        rs.getLong("version"));
  }
}
