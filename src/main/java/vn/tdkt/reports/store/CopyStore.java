package vn.tdkt.reports.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.kernel.Actor;

/** What reports said when they were issued. */
@Repository
public class CopyStore {
  private final JdbcClient db;

  CopyStore(JdbcClient db) {
    this.db = db;
  }

  /** Goes with the write of the report that is its issue. */
  public void keep(UUID report, String content, Actor by, Instant at) {
    db.sql(
            """
            insert into reports.issued_copy (report, position, by_account, by_name, at, content)
            select :report, count(*) + 1, :account, :name, :at, :content::jsonb
              from reports.issued_copy where report = :report
            """)
        .param("report", report)
        .param("account", by.account())
        .param("name", by.fullName())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("content", content)
        .update();
  }

  /** That of the latest issue. */
  public Optional<String> latest(UUID report) {
    return db.sql(
            """
            select content::text from reports.issued_copy
             where report = :report order by position desc limit 1
            """)
        .param("report", report)
        .query(String.class)
        .optional();
  }
}
