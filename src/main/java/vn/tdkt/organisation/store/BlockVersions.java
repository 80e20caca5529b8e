package vn.tdkt.organisation.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.BlockYear;

/** Whoever changes a block of the year takes its next version first. */
final class BlockVersions {
  private BlockVersions() {}

  /**
   * @throws StaleEdit if somebody changed the block since it was read
   */
  static void next(JdbcClient db, BlockYear seen) {
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
