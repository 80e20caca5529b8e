package vn.tdkt.deployment.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

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

  /** The latest document counts, after one before it was voided. */
  public void note(UUID paper, String number, UUID document) {
    db.sql(
            """
            insert into deployment.filed (paper, number, document)
            values (:paper, :number, :document)
            on conflict (paper, number) do update set document = excluded.document
            """)
        .param("paper", paper)
        .param("number", number)
        .param("document", document)
        .update();
  }
}
