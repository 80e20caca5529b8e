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
import vn.tdkt.intake.Taking;
import vn.tdkt.kernel.Actor;

/** Large tables that were accepted and are not in yet: their rows are the queue. */
@Repository
public class TakingStore {
  private final JdbcClient db;

  TakingStore(JdbcClient db) {
    this.db = db;
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

  /** One that stopped the program lets the others go first. */
  public Optional<Taking> next() {
    return db.sql(
            """
            select proposal, agreed, account, full_name, jurisdiction, unit, attempts
              from intake.taking order by attempts, asked_at limit 1
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

  /** Beside the transaction in which the rows are written, so that a page can tell it meanwhile. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void saw(Taking taking, int rows) {
    db.sql("update intake.taking set seen = :rows where proposal = :proposal")
        .param("rows", rows)
        .param("proposal", taking.proposal())
        .update();
  }

  public int seen(UUID proposal) {
    return db.sql("select seen from intake.taking where proposal = :proposal")
        .param("proposal", proposal)
        .query(Integer.class)
        .optional()
        .orElse(0);
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
        rs.getObject("proposal", UUID.class), rs.getString("agreed"), by, rs.getInt("attempts"));
  }
}
