package vn.tdkt.deployment.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.kernel.StaleEdit;

/** Which document of the register an issued paper is. Goes with the acts of the register. */
@Repository
public class FiledStore {
  private final JdbcClient db;

  FiledStore(JdbcClient db) {
    this.db = db;
  }

  /** Nothing either where that document was voided. */
  public Optional<UUID> documentOf(UUID paper, String number) {
    return db.sql(
            """
            select f.document
              from deployment.filed f join register.document d on d.id = f.document
             where f.paper = :paper and f.number = :number and d.state <> 'VOID'
            """)
        .param("paper", paper)
        .param("number", number)
        .query(UUID.class)
        .optional();
  }

  /**
   * Another document takes the place of one that was voided, and of no other: of two people who
   * file at once, one does.
   *
   * @throws StaleEdit if somebody has just filed it
   */
  public void note(UUID paper, String number, UUID document) {
    int rows =
        db.sql(
                """
                insert into deployment.filed as f (paper, number, document)
                values (:paper, :number, :document)
                on conflict (paper, number) do update set document = excluded.document
                  where exists (select from register.document d
                                 where d.id = f.document and d.state = 'VOID')
                """)
            .param("paper", paper)
            .param("number", number)
            .param("document", document)
            .update();
    if (rows == 0) {
      throw new StaleEdit("filed paper", 0);
    }
  }
}
