package vn.tdkt.exemplars.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.exemplars.ExemplarMove;
import vn.tdkt.exemplars.ExemplarStage;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;

/** What was done for exemplars at the stages of their way. */
@Repository
public class ExemplarMoveStore {
  private final JdbcClient db;
  private final Audit audit;

  ExemplarMoveStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** By exemplar, the earliest first. */
  Map<UUID, List<ExemplarMove>> of(List<UUID> exemplars) {
    return db
        .sql(
            """
            select id, exemplar, year, stage, done_on, done, evidence, approved_by, approved_on,
                   voided
              from exemplars.move
             where exemplar = any(:exemplars)
             order by done_on, id
            """)
        .param("exemplars", exemplars.toArray(UUID[]::new))
        .query(ExemplarMoveStore::move)
        .list()
        .stream()
        .collect(Collectors.groupingBy(ExemplarMove::exemplar));
  }

  /** An exemplar whose praise waits for the word of the leader. */
  public record WaitingLine(UUID exemplar, String year, String name) {}

  public List<WaitingLine> waitingIn(UUID unit) {
    return db.sql(
            """
            select distinct e.id, m.year, e.name
              from exemplars.move m join exemplars.exemplar e on e.id = m.exemplar
             where e.unit = :unit and e.voided is null and m.voided is null
               and m.stage = 'PRAISE' and m.approved_on is null
             order by e.name, e.id
            """)
        .param("unit", unit)
        .query(
            (rs, row) ->
                new WaitingLine(
                    rs.getObject("id", UUID.class), rs.getString("year"), rs.getString("name")))
        .list();
  }

  public void add(ExemplarMove move, Act act) {
    ExemplarMove.Said said = move.said();
    db.sql(
            """
            insert into exemplars.move (id, exemplar, year, stage, done_on, done, evidence)
            values (:id, :exemplar, :year, :stage, :done_on, :done, :evidence)
            """)
        .param("id", move.id())
        .param("exemplar", move.exemplar())
        .param("year", move.year())
        .param("stage", move.stage().name())
        .param("done_on", said.on())
        .param("done", said.done())
        .param("evidence", said.evidence())
        .update();
    audit.append(act);
  }

  /**
   * @throws StaleEdit if it does not wait any more
   */
  public void approve(ExemplarMove move, ExemplarMove.Approval word, Act act) {
    int rows =
        db.sql(
                """
                update exemplars.move set approved_by = :by, approved_on = :on
                 where id = :id and approved_on is null and voided is null
                """)
            .param("by", word.by())
            .param("on", word.on())
            .param("id", move.id())
            .update();
    recorded(rows, act);
  }

  /**
   * @throws StaleEdit if somebody voided it since it was seen
   */
  public void voidIt(ExemplarMove move, String reason, Act act) {
    int rows =
        db.sql("update exemplars.move set voided = :reason where id = :id and voided is null")
            .param("reason", reason)
            .param("id", move.id())
            .update();
    recorded(rows, act);
  }

  private void recorded(int rows, Act act) {
    if (rows == 0) {
      throw new StaleEdit("move of an exemplar", 1);
    }
    audit.append(act);
  }

  private static ExemplarMove move(ResultSet rs, int row) throws SQLException {
    return new ExemplarMove(
        rs.getObject("id", UUID.class),
        rs.getObject("exemplar", UUID.class),
        rs.getString("year"),
        ExemplarStage.valueOf(rs.getString("stage")),
        new ExemplarMove.Said(
            rs.getObject("done_on", LocalDate.class),
            rs.getString("done"),
            rs.getString("evidence")),
        approval(rs),
        rs.getString("voided"));
  }

  private static ExemplarMove.@Nullable Approval approval(ResultSet rs) throws SQLException {
    LocalDate on = rs.getObject("approved_on", LocalDate.class);
    return on == null ? null : new ExemplarMove.Approval(rs.getString("approved_by"), on);
  }
}
