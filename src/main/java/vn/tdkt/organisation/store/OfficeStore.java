package vn.tdkt.organisation.store;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Ids;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.Handover;
import vn.tdkt.organisation.Office;
import vn.tdkt.organisation.UnitId;

/** Writes which members hold the offices of a block. */
@Repository
public class OfficeStore {
  private final JdbcClient db;
  private final Audit audit;

  OfficeStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public void give(
      BlockYear block, Office office, UnitId unit, LocalDate from, String decision, Act act) {
    BlockVersions.next(db, block);
    start(block, office, unit, from, decision);
    audit.append(act);
  }

  public void pass(BlockYear block, Handover handover, Act act) {
    BlockVersions.next(db, block);
    stop(block, handover.office(), handover.from(), handover.on());
    start(block, handover.office(), handover.to(), handover.on(), handover.decision());
    audit.append(act);
  }

  public void end(BlockYear block, Office office, UnitId unit, LocalDate on, Act act) {
    BlockVersions.next(db, block);
    stop(block, office, unit, on);
    audit.append(act);
  }

  private void stop(BlockYear block, Office office, UnitId unit, LocalDate on) {
    db.sql(
            """
            update organisation.block_office set valid = daterange(lower(valid), :on)
             where block_year = :block and office = :office and unit = :unit
               and valid @> :on::date and lower(valid) < :on
            """)
        .param("block", block.id().value())
        .param("office", office.name())
        .param("unit", unit.value())
        .param("on", on)
        .update();
  }

  private void start(BlockYear block, Office office, UnitId unit, LocalDate from, String decision) {
    db.sql(
            """
            insert into organisation.block_office (id, block_year, office, unit, decision, valid)
            values (:id, :block, :office, :unit, :decision, daterange(:from, null))
            """)
        .param("id", Ids.next())
        .param("block", block.id().value())
        .param("office", office.name())
        .param("unit", unit.value())
        .param("decision", decision)
        .param("from", from)
        .update();
  }
}
