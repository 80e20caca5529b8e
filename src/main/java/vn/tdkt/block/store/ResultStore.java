package vn.tdkt.block.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.block.FrozenResult;
import vn.tdkt.kernel.Act;
import vn.tdkt.organisation.BlockYearId;

/** Frozen results, added and never rewritten. */
@Repository
public class ResultStore {
  private final JdbcClient db;
  private final Audit audit;

  ResultStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** All versions of a block and year, the one that stands first. */
  public List<FrozenResult> of(BlockYearId block) {
    return db.sql(
            """
            select r.id, r.block_year, r.number, r.reason, r.criteria_set, r.engine, r.input_hash,
                   r.result, r.by_name, r.at, o.at as opened_at
              from block.result r
              left join block.result_opening o on o.result = r.id
             where r.block_year = :block order by r.number desc
            """)
        .param("block", block.value())
        .query(ResultStore::result)
        .list();
  }

  /**
   * @param input what the result was computed from, as JSON
   */
  public void add(FrozenResult result, String input, Act act) {
    db.sql(
            """
            insert into block.result
              (id, jurisdiction, block_year, number, reason, criteria_set, engine, input_hash,
               input, result, account, by_name, at)
            select :id, y.jurisdiction, y.id, :number, :reason, :set, :engine, :hash,
                   :input::json, :result::json, :account, :by, :at
              from organisation.block_year y where y.id = :block
            """)
        .param("id", result.id())
        .param("block", result.block().value())
        .param("number", result.number())
        .param("reason", result.reason())
        .param("set", result.set())
        .param("engine", result.engine())
        .param("hash", result.inputHash())
        .param("input", input)
        .param("result", RankLines.write(result.lines()))
        .param("account", act.by().account())
        .param("by", act.by().fullName())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .update();
    audit.append(act);
  }

  /** Members see it from now on. */
  public void open(FrozenResult result, Act act) {
    db.sql(
            """
            insert into block.result_opening (result, account, by_name, at)
            values (:result, :account, :by, :at)
            """)
        .param("result", result.id())
        .param("account", act.by().account())
        .param("by", act.by().fullName())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .update();
    audit.append(act);
  }

  private static FrozenResult result(ResultSet rs, int row) throws SQLException {
    OffsetDateTime opened = rs.getObject("opened_at", OffsetDateTime.class);
    return new FrozenResult(
        rs.getObject("id", UUID.class),
        new BlockYearId(rs.getObject("block_year", UUID.class)),
        rs.getInt("number"),
        rs.getString("reason"),
        rs.getObject("criteria_set", UUID.class),
        rs.getString("engine"),
        rs.getString("input_hash"),
        RankLines.read(rs.getString("result")),
        rs.getString("by_name"),
        rs.getObject("at", OffsetDateTime.class).toInstant(),
        opened == null ? null : opened.toInstant());
  }
}
