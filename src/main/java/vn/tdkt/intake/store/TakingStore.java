package vn.tdkt.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.audit.Audit;
import vn.tdkt.intake.Progress;
import vn.tdkt.intake.Taking;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;

/** Large tables that were accepted and are not in yet: their rows are the queue. */
@Repository
public class TakingStore {
  private final JdbcClient db;
  private final Audit audit;

  TakingStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public void add(UUID proposal, String agreed, Actor by, Instant at) {
    db.sql(
            """
            insert into intake.taking
              (proposal, agreed, account, full_name, jurisdiction, unit, asked_at)
            values (:proposal, :agreed, :account, :name, :jurisdiction, :unit, :at)
            """)
        .param("proposal", proposal)
        .param("agreed", agreed)
        .param("account", by.account())
        .param("name", by.fullName())
        .param("jurisdiction", by.jurisdiction())
        .param("unit", by.unit())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * One that is to be stopped is soon done; one that ended the program lets the others go first.
   */
  public Optional<Taking> next() {
    return db.sql(
            """
            select proposal, agreed, account, full_name, jurisdiction, unit, attempts, stopped_by
              from intake.taking order by (stopped_by is null), attempts, asked_at limit 1
            """)
        .query(TakingStore::taking)
        .optional();
  }

  @Transactional
  public void begin(Taking taking) {
    db.sql("update intake.taking set attempts = attempts + 1, seen = 0 where proposal = :proposal")
        .param("proposal", taking.proposal())
        .update();
  }

  /**
   * Beside the transaction in which the rows are written, so that a page can tell it meanwhile.
   *
   * @return whether to go on
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public boolean saw(Taking taking, int rows) {
    return db.sql(
            """
            update intake.taking set seen = :rows where proposal = :proposal
            returning stopped_by is null
            """)
        .param("rows", rows)
        .param("proposal", taking.proposal())
        .query(Boolean.class)
        .optional()
        .orElse(true);
  }

  /** False where the table is in, or was given back. */
  public boolean stop(UUID proposal, String stopper, Act act) {
    int found =
        db.sql(
                """
                update intake.taking set stopped_by = coalesce(stopped_by, :stopper)
                 where proposal = :proposal
                """)
            .param("stopper", stopper)
            .param("proposal", proposal)
            .update();
    if (found > 0) {
      audit.append(act);
    }
    return found > 0;
  }

  /** Who wants it stopped; if nobody does, nobody can any more until this transaction ends. */
  public Optional<String> holdOffStop(UUID proposal) {
    return db.sql("select stopped_by from intake.taking where proposal = :proposal for update")
        .param("proposal", proposal)
        .query((rs, row) -> Optional.ofNullable(rs.getString("stopped_by")))
        .optional()
        .flatMap(stopper -> stopper);
  }

  public Progress progress(UUID proposal, int rows) {
    return db.sql("select seen, stopped_by from intake.taking where proposal = :proposal")
        .param("proposal", proposal)
        .query(
            (rs, row) -> new Progress(rs.getInt("seen"), rows, rs.getString("stopped_by") != null))
        .optional()
        .orElse(new Progress(0, rows, false));
  }

  public void end(UUID proposal) {
    db.sql("delete from intake.taking where proposal = :proposal")
        .param("proposal", proposal)
        .update();
  }

  private static Taking taking(ResultSet rs, int row) throws SQLException {
    Actor by =
        new Actor(
            rs.getObject("account", UUID.class),
            rs.getString("full_name"),
            rs.getObject("jurisdiction", UUID.class),
            rs.getObject("unit", UUID.class));
    return new Taking(
        rs.getObject("proposal", UUID.class),
        rs.getString("agreed"),
        by,
        rs.getInt("attempts"),
        rs.getString("stopped_by"));
  }
}
