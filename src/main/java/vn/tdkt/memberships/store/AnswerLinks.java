package vn.tdkt.memberships.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;

/** Hashes of the secret addresses that were given out. */
@Repository
public class AnswerLinks {
  private final JdbcClient db;
  private final Audit audit;

  AnswerLinks(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public void add(UUID request, byte[] hash, Instant at, Act act) {
    db.sql(
            """
            insert into memberships.answer_link (hash, request, made_at)
            values (:hash, :request, :at)
            """)
        .param("hash", hash)
        .param("request", request)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
    audit.append(act);
  }

  public void end(UUID request, Instant at, Act act) {
    db.sql(
            """
            update memberships.answer_link set ended = :at
             where request = :request and ended is null
            """)
        .param("request", request)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
    audit.append(act);
  }

  /** Which part of which member an address opens that was not revoked. */
  public Optional<UUID> behind(byte[] hash) {
    return db.sql(
            "select request from memberships.answer_link where hash = :hash and ended is null")
        .param("hash", hash)
        .query(UUID.class)
        .optional();
  }
}
