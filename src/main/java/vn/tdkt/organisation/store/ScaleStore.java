package vn.tdkt.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Ids;
import vn.tdkt.organisation.Scale;
import vn.tdkt.organisation.ScaleKind;
import vn.tdkt.organisation.UnitId;

/** The levels that provinces and ministries declared. */
@Repository
public class ScaleStore {
  private static final String VIEW =
      """
      select kind, levels, decision, lower(valid) as valid_from, upper(valid) as valid_to
        from organisation.scale where jurisdiction = :jurisdiction
      """;

  private final JdbcClient db;
  private final Audit audit;

  ScaleStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public List<Scale> on(UnitId jurisdiction, LocalDate on) {
    return db.sql(VIEW + " and valid @> :on::date")
        .param("jurisdiction", jurisdiction.value())
        .param("on", on)
        .query(ScaleStore::scale)
        .list();
  }

  /** The latest first. */
  public List<Scale> history(UnitId jurisdiction, ScaleKind kind) {
    return db.sql(VIEW + " and kind = :kind order by valid desc")
        .param("jurisdiction", jurisdiction.value())
        .param("kind", kind.name())
        .query(ScaleStore::scale)
        .list();
  }

  /** False if levels of this kind were declared from that day or a later one. */
  public boolean declare(UnitId jurisdiction, Scale scale, LocalDate from, Act act) {
    db.sql(
            """
            update organisation.scale set valid = daterange(lower(valid), :from)
             where jurisdiction = :jurisdiction and kind = :kind
               and upper_inf(valid) and lower(valid) < :from
            """)
        .param("jurisdiction", jurisdiction.value())
        .param("kind", scale.kind().name())
        .param("from", from)
        .update();
    int rows =
        db.sql(
                """
                insert into organisation.scale (id, jurisdiction, kind, levels, decision, valid)
                values (:id, :jurisdiction, :kind, :levels, :decision, daterange(:from, null))
                on conflict do nothing
                """)
            .param("id", Ids.next())
            .param("jurisdiction", jurisdiction.value())
            .param("kind", scale.kind().name())
            .param("levels", scale.levels().toArray(String[]::new))
            .param("decision", scale.decision())
            .param("from", from)
            .update();
    if (rows > 0) {
      audit.append(act);
    }
    return rows > 0;
  }

  private static Scale scale(ResultSet rs, int row) throws SQLException {
    return new Scale(
        ScaleKind.valueOf(rs.getString("kind")),
        List.of((String[]) rs.getArray("levels").getArray()),
        rs.getString("decision"),
        Ranges.validity(rs));
  }
}
