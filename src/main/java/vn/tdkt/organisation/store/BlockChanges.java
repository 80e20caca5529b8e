package vn.tdkt.organisation.store;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.organisation.BlockId;
import vn.tdkt.organisation.BlockSettings;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.LeaderScoredBy;
import vn.tdkt.organisation.NewBlock;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Validity;

/** Writes blocks, their years and what they settle. */
@Repository
public class BlockChanges {
  private final JdbcClient db;
  private final Audit audit;

  BlockChanges(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public void add(BlockId id, NewBlock block, Act act) {
    db.sql(
            """
            insert into organisation.block
              (id, jurisdiction, kind, name, symbol, decision, decided_on, fictional)
            values
              (:id, :jurisdiction, :kind, :name, :symbol, :decision, :decided_on, :fictional)
            """)
        .param("id", id.value())
        .param("jurisdiction", block.jurisdiction().value())
        .param("kind", block.kind().name())
        .param("name", block.name())
        .param("symbol", block.symbol())
        .param("decision", block.decision())
        .param("decided_on", block.decidedOn())
        .param("fictional", block.fictional())
        .update();
    audit.append(act);
  }

  /** False if the block has a year of this label, or one that overlaps. */
  public boolean addYear(BlockYearId id, BlockId block, String label, Validity year, Act act) {
    int rows =
        db.sql(
                """
                insert into organisation.block_year (id, block, jurisdiction, label, year)
                select :id, b.id, b.jurisdiction, :label, daterange(:from, :to)
                  from organisation.block b where b.id = :block
                on conflict do nothing
                """)
            .param("id", id.value())
            .param("block", block.value())
            .param("label", label)
            .param("from", year.from())
            .param("to", year.to())
            .update();
    if (rows > 0) {
      audit.append(act);
    }
    return rows > 0;
  }

  public void set(BlockYear block, BlockSettings settings, Act act) {
    BlockVersions.next(db, block);
    UUID named =
        settings.leaderScoredBy() instanceof LeaderScoredBy.Named(UnitId unit)
            ? unit.value()
            : null;
    db.sql(
            """
            update organisation.block_year
               set leader_scored_by = :scorer, leader_scored_by_unit = :named,
                   may_exceed_self = :exceed, may_vote_for_itself = :vote,
                   send_by = :sendBy, score_by = :scoreBy
             where id = :id
            """)
        .param("scorer", column(settings.leaderScoredBy()))
        .param("named", named)
        .param("exceed", settings.mayExceedSelf())
        .param("vote", settings.mayVoteForItself())
        .param("sendBy", settings.deadlines().sendBy())
        .param("scoreBy", settings.deadlines().scoreBy())
        .param("id", block.id().value())
        .update();
    audit.append(act);
  }

  private static String column(LeaderScoredBy scorer) {
    return switch (scorer) {
      case LeaderScoredBy.Deputy() -> "DEPUTY";
      case LeaderScoredBy.Named(UnitId unit) -> "NAMED";
      case LeaderScoredBy.MeanOfOthers() -> "MEAN";
    };
  }
}
