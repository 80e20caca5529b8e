package vn.tdkt.block.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.organisation.BlockYearId;

/** Lets one figure or result of a block be written after the other, until the transaction ends. */
@Repository
public class BlockLock {
  private final JdbcClient db;

  BlockLock(JdbcClient db) {
    this.db = db;
  }

  /** A mean is computed from what all scorers have written, so none may write meanwhile. */
  public void hold(BlockYearId block) {
    db.sql("select pg_advisory_xact_lock(hashtextextended('block:' || :block::text, 0))")
        .param("block", block.value())
        .query((rs, row) -> true)
        .list();
  }
}
