package vn.tdkt.scoring.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.criteria.AnswerFormat;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Trees;
import vn.tdkt.scoring.Dispatch;
import vn.tdkt.scoring.Move;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.SheetId;
import vn.tdkt.scoring.SheetMoved;
import vn.tdkt.scoring.Taken;

/** What stays of a step: the package that went, the results as they stood, the steps themselves. */
@Repository
public class RecordStore {
  private final JdbcClient db;

  RecordStore(JdbcClient db) {
    this.db = db;
  }

  /** The package, in the transaction of the step that sends it. */
  public void add(SheetHead sheet, Dispatch dispatch, SheetMoved act) {
    db.sql(
            """
            insert into scoring.dispatch
              (sheet, revision, report_number, report_date, copies, paper_date, electronic_date,
               sent_at, late)
            values
              (:sheet, :revision, :number, :date, :copies, :paper, :electronic, :at, :late)
            """)
        .param("sheet", sheet.id().value())
        .param("revision", act.revision())
        .param("number", dispatch.reportNumber())
        .param("date", dispatch.reportDate())
        .param("copies", dispatch.copies())
        .param("paper", dispatch.paper())
        .param("electronic", dispatch.electronic())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .param("late", sheet.lateAt(act.at()))
        .update();
  }

  /** The packages of a sheet, the latest first. */
  public List<Dispatch.Sent> dispatches(SheetId sheet) {
    return db.sql(
            """
            select revision, report_number, report_date, copies, paper_date, electronic_date,
                   sent_at, late
              from scoring.dispatch where sheet = :sheet order by revision desc
            """)
        .param("sheet", sheet.value())
        .query(RecordStore::sent)
        .list();
  }

  /** Results with all that is needed to compute them again, in the transaction of the step. */
  public void fix(SheetHead sheet, SheetMoved act, UnitSheet input, SheetResult result) {
    String said = Trees.json(AnswerFormat.write(input));
    db.sql(
            """
            insert into scoring.frozen
              (sheet, version, revision, input_hash, criteria_set, engine, input, result, at)
            values
              (:sheet, :version, :revision, :hash, :set, :engine, :input::json, :result::json, :at)
            """)
        .param("sheet", sheet.id().value())
        .param("version", sheet.version() + 1)
        .param("revision", act.revision())
        .param("hash", Trees.hash(said))
        .param("set", sheet.set().value())
        .param("engine", result.engine())
        .param("input", said)
        .param("result", Trees.json(tree(result)))
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The way that a sheet went, step by step. */
  public List<Taken> steps(SheetId sheet) {
    return db.sql(
            """
            select move, revision, reason, scan, by_name, at
              from scoring.step where sheet = :sheet order by version
            """)
        .param("sheet", sheet.value())
        .query(RecordStore::taken)
        .list();
  }

  /** The last step of each of these sheets; of one that was only begun, none. */
  public Map<SheetId, Taken> lastSteps(Collection<SheetId> sheets) {
    Map<SheetId, Taken> last = new HashMap<>();
    db.sql(
            """
            select distinct on (sheet) sheet, move, revision, reason, scan, by_name, at
              from scoring.step where sheet = any(:sheets) order by sheet, version desc
            """)
        .param("sheets", sheets.stream().map(SheetId::value).toArray(UUID[]::new))
        .query(
            rs -> {
              last.put(new SheetId(rs.getObject("sheet", UUID.class)), taken(rs, 0));
            });
    return last;
  }

  private static Taken taken(ResultSet rs, int row) throws SQLException {
    return new Taken(
        Move.valueOf(rs.getString("move")),
        rs.getInt("revision"),
        rs.getString("reason"),
        rs.getObject("scan", UUID.class),
        rs.getString("by_name"),
        rs.getObject("at", OffsetDateTime.class).toInstant());
  }

  private static Dispatch.Sent sent(ResultSet rs, int row) throws SQLException {
    Dispatch dispatch =
        new Dispatch(
            rs.getString("report_number"),
            rs.getObject("report_date", LocalDate.class),
            rs.getString("copies"),
            rs.getObject("electronic_date", LocalDate.class),
            rs.getObject("paper_date", LocalDate.class));
    return new Dispatch.Sent(
        rs.getInt("revision"),
        dispatch,
        rs.getObject("sent_at", OffsetDateTime.class).toInstant(),
        rs.getBoolean("late"));
  }

  private static Map<String, Object> tree(SheetResult result) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("base", result.base().machine());
    tree.put("bonus", result.bonus().machine());
    tree.put("deduction", result.deduction().machine());
    tree.put("total", result.total().machine());
    tree.put("leaves", result.leaves().stream().map(RecordStore::leaf).toList());
    return tree;
  }

  private static Map<String, Object> leaf(LeafResult leaf) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("key", leaf.key());
    tree.put("ref", leaf.ref());
    tree.put("state", leaf.state().name());
    tree.put("points", machine(leaf.points()));
    tree.put("bonus", leaf.bonus().machine());
    tree.put("reason", leaf.reason());
    return tree;
  }

  private static String machine(@Nullable Score points) {
    return points == null ? "" : points.machine();
  }
}
