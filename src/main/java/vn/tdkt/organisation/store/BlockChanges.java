package vn.tdkt.organisation.store;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.BlockId;
import vn.tdkt.organisation.BlockSettings;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.LeaderScoredBy;
import vn.tdkt.organisation.NewBlock;
import vn.tdkt.organisation.Office;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Validity;

/** Writes blocks. Whoever changes a block of the year takes its next version first. */
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

  public void addMember(
      BlockYear block, UnitId unit, int position, String group, LocalDate from, Act act) {
    next(block);
    db.sql(
            """
            insert into organisation.membership (block_year, unit, position, subgroup, valid)
            values (:block, :unit, :position, :group, daterange(:from, null))
            """)
        .param("block", block.id().value())
        .param("unit", unit.value())
        .param("position", position)
        .param("group", group)
        .param("from", from)
        .update();
    audit.append(act);
  }

  public void endMember(BlockYear block, UnitId unit, LocalDate on, Act act) {
    next(block);
    db.sql(
            """
            update organisation.membership set valid = daterange(lower(valid), :on)
             where block_year = :block and unit = :unit and valid @> :on::date and lower(valid) < :on
            """)
        .param("block", block.id().value())
        .param("unit", unit.value())
        .param("on", on)
        .update();
    audit.append(act);
  }

  public void giveOffice(
      BlockYear block, Office office, UnitId unit, LocalDate from, String decision, Act act) {
    next(block);
    startOffice(block.id(), office, unit, from, decision);
    audit.append(act);
  }

  public void passOffice(
      BlockYear block, Office office, UnitId old, UnitId unit, LocalDate on, String why, Act act) {
    next(block);
    db.sql(
            """
            update organisation.block_office set valid = daterange(lower(valid), :on)
             where block_year = :block and office = :office and unit = :unit
               and valid @> :on::date and lower(valid) < :on
            """)
        .param("block", block.id().value())
        .param("office", office.name())
        .param("unit", old.value())
        .param("on", on)
        .update();
    startOffice(block.id(), office, unit, on, why);
    audit.append(act);
  }

  private void startOffice(
      BlockYearId block, Office office, UnitId unit, LocalDate from, String decision) {
    db.sql(
            """
            insert into organisation.block_office (id, block_year, office, unit, decision, valid)
            values (:id, :block, :office, :unit, :decision, daterange(:from, null))
            """)
        .param("id", Ids.next())
        .param("block", block.value())
        .param("office", office.name())
        .param("unit", unit.value())
        .param("decision", decision)
        .param("from", from)
        .update();
  }

  public void set(BlockYear block, BlockSettings settings, Act act) {
    next(block);
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

  private void next(BlockYear seen) {
    int rows =
        db.sql(
                """
                update organisation.block_year set version = version + 1
                 where id = :id and version = :version
                """)
            .param("id", seen.id().value())
            .param("version", seen.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("block of the year", seen.version());
    }
  }
}
