package vn.tdkt.facts.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.documents.Evidence;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.FactPaper;
import vn.tdkt.kernel.Act;

/** Which places in files prove which facts. */
@Repository
public class FactEvidenceStore {
  private final JdbcClient db;
  private final Audit audit;

  FactEvidenceStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** A paper of a fact as it is kept. */
  public record Kept(UUID id, UUID fact, boolean changed, UUID attachment, String by, Instant at) {
    public FactPaper paper(Evidence place) {
      return new FactPaper(id, fact, changed, place, by, at);
    }
  }

  /** Writes nothing where the place proves the fact already. */
  public void add(UUID id, Fact fact, Evidence place, Act act) {
    int rows =
        db.sql(
                """
                insert into facts.fact_evidence
                  (id, fact, fact_version, attachment, by_account, by_name, at)
                values (:id, :fact, :version, :attachment, :account, :name, :at)
                on conflict (fact, attachment) where voided_at is null do nothing
                """)
            .param("id", id)
            .param("fact", fact.id())
            .param("version", fact.version())
            .param("attachment", place.id())
            .param("account", act.by().account())
            .param("name", act.by().fullName())
            .param("at", act.at().atOffset(ZoneOffset.UTC))
            .update();
    if (rows == 1) {
      audit.append(act);
    }
  }

  /** It no longer counts; the row stays. */
  public void withdraw(UUID id, String reason, Act act) {
    int rows =
        db.sql(
                """
                update facts.fact_evidence set voided_at = :at, voided_why = :why
                 where id = :id and voided_at is null
                """)
            .param("at", act.at().atOffset(ZoneOffset.UTC))
            .param("why", reason)
            .param("id", id)
            .update();
    if (rows == 1) {
      audit.append(act);
    }
  }

  /** What counts for these facts, in the order in which it was attached. */
  public List<Kept> of(Collection<UUID> facts) {
    return db.sql(
            """
            select u.id, u.fact, u.attachment, u.by_name, u.at,
                   (v.value, v.qualifier) is distinct from (f.value, f.qualifier) as changed
              from facts.fact_evidence u
              join facts.fact f on f.id = u.fact
              join facts.fact_version v on v.fact = u.fact and v.version = u.fact_version
             where u.fact = any(:facts) and u.voided_at is null
             order by u.at, u.id
            """)
        .param("facts", facts.toArray(UUID[]::new))
        .query(
            (rs, row) ->
                new Kept(
                    rs.getObject("id", UUID.class),
                    rs.getObject("fact", UUID.class),
                    rs.getBoolean("changed"),
                    rs.getObject("attachment", UUID.class),
                    rs.getString("by_name"),
                    rs.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /**
   * A figure of a time that a file proves.
   *
   * @param figure under its current name
   */
  public record Place(
      UUID file, UUID figure, UUID fact, String what, LocalDate from, LocalDate until) {}

  /** Every figure that one of these files proves, each once, the latest first. */
  public List<Place> ofFiles(Collection<UUID> files) {
    return db.sql(
            """
            select distinct e.file, n.id as figure, f.id as fact, n.what, f.from_day, f.until_day
              from facts.fact_evidence u
              join documents.evidence e on e.id = u.attachment
              join facts.fact f on f.id = u.fact
              join facts.indicator i on i.id = f.indicator
              join facts.indicator n on n.id = coalesce(i.figure, i.id)
             where e.file = any(:files) and u.voided_at is null and f.value is not null
             order by f.from_day desc, n.what
            """)
        .param("files", files.toArray(UUID[]::new))
        .query(
            (rs, row) ->
                new Place(
                    rs.getObject("file", UUID.class),
                    rs.getObject("figure", UUID.class),
                    rs.getObject("fact", UUID.class),
                    rs.getString("what"),
                    rs.getObject("from_day", LocalDate.class),
                    rs.getObject("until_day", LocalDate.class)))
        .list();
  }
}
