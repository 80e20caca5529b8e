package vn.tdkt.supervision.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.supervision.InspectionKind;
import vn.tdkt.supervision.InspectionState;
import vn.tdkt.supervision.WorkInspection;

/** Inspections of emulation work. */
@Repository
public class InspectionStore {
  private static final String COLUMNS =
      """
      select i.id, i.jurisdiction, i.unit, i.year, i.kind, i.what, i.scope, i.planned_on, i.state,
             i.done_on, i.done_by, i.findings, i.reason, i.version
        from supervision.inspection i
      """;

  private final JdbcClient db;
  private final Audit audit;

  InspectionStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public Optional<WorkInspection> find(UUID id) {
    return db.sql(COLUMNS + " where i.id = :id")
        .param("id", id)
        .query(InspectionStore::inspection)
        .optional();
  }

  /** All of a unit's year, by planned day. */
  public List<WorkInspection> of(UUID unit, String year) {
    return db.sql(COLUMNS + " where i.unit = :unit and i.year = :year order by i.planned_on, i.id")
        .param("unit", unit)
        .param("year", year)
        .query(InspectionStore::inspection)
        .list();
  }

  public void add(WorkInspection inspection, Act act) {
    written(
            db.sql(
                """
                insert into supervision.inspection
                  (id, jurisdiction, unit, year, kind, what, scope, planned_on, state, done_on,
                   done_by, findings, reason, version)
                values (:id, :jurisdiction, :unit, :year, :kind, :what, :scope, :planned_on,
                        :state, :done_on, :done_by, :findings, :reason, 1)
                """),
            inspection)
        .param("jurisdiction", inspection.jurisdiction())
        .param("unit", inspection.unit())
        .param("year", inspection.year())
        .param("kind", inspection.kind().name())
        .update();
    audit.append(act);
  }

  /**
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void save(WorkInspection inspection, Act act) {
    int rows =
        written(
                db.sql(
                    """
                    update supervision.inspection
                       set what = :what, scope = :scope, planned_on = :planned_on, state = :state,
                           done_on = :done_on, done_by = :done_by, findings = :findings,
                           reason = :reason, version = version + 1
                     where id = :id and version = :version
                    """),
                inspection)
            .param("version", inspection.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("inspection", inspection.version());
    }
    audit.append(act);
  }

  private static JdbcClient.StatementSpec written(
      JdbcClient.StatementSpec sql, WorkInspection inspection) {
    WorkInspection.Planned planned = inspection.planned();
    WorkInspection.Result result = inspection.result();
    return sql.param("id", inspection.id())
        .param("what", planned.what())
        .param("scope", planned.scope())
        .param("planned_on", planned.on())
        .param("state", inspection.state().name())
        .param("done_on", result == null ? null : result.on())
        .param("done_by", result == null ? "" : result.by())
        .param("findings", result == null ? "" : result.findings())
        .param("reason", inspection.reason());
  }

  private static WorkInspection inspection(ResultSet rs, int row) throws SQLException {
    return new WorkInspection(
        rs.getObject("id", UUID.class),
        rs.getObject("jurisdiction", UUID.class),
        rs.getObject("unit", UUID.class),
        rs.getString("year"),
        InspectionKind.valueOf(rs.getString("kind")),
        new WorkInspection.Planned(
            rs.getString("what"),
            rs.getString("scope"),
            rs.getObject("planned_on", LocalDate.class)),
        InspectionState.valueOf(rs.getString("state")),
        result(rs),
        rs.getString("reason"),
        rs.getLong("version"));
  }

  private static WorkInspection.@Nullable Result result(ResultSet rs) throws SQLException {
    LocalDate on = rs.getObject("done_on", LocalDate.class);
    return on == null
        ? null
        : new WorkInspection.Result(on, rs.getString("done_by"), rs.getString("findings"));
  }
}
