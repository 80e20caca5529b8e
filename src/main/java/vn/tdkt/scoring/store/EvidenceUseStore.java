package vn.tdkt.scoring.store;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.scoring.EvidenceUse;
import vn.tdkt.scoring.SheetId;

/** Which evidence stands for which leaf. */
@Repository
public class EvidenceUseStore {
  private final JdbcClient db;
  private final Audit audit;

  EvidenceUseStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** A use as it is kept. */
  public record Kept(UUID id, String leaf, @Nullable UUID adjustment, UUID evidence) {}

  public void add(SheetId sheet, EvidenceUse use, Act act) {
    db.sql(
            """
            insert into scoring.evidence_use
              (id, sheet, leaf, adjustment, attachment, label, page, passage, account, at)
            values
              (:id, :sheet, :leaf, :adjustment, :evidence, :label, :page, coalesce(:passage, ''), :account, :at)
            """)
        .param("id", use.id())
        .param("sheet", sheet.value())
        .param("leaf", use.leaf())
        .param("adjustment", use.adjustment())
        .param("evidence", use.place().id())
        .param("label", use.place().fileName())
        .param("page", use.place().page())
        .param("passage", use.place().passage())
        .param("account", act.by().account())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .update();
    audit.append(act);
  }

  /** It no longer counts; the row stays. */
  public void withdraw(EvidenceUse use, String reason, Act act) {
    db.sql(
            """
            update scoring.evidence_use set voided_at = :at, voided_why = :why
             where id = :id and voided_at is null
            """)
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .param("why", reason)
        .param("id", use.id())
        .update();
    audit.append(act);
  }

  /** What counts on a sheet, in the order in which it was attached. */
  public List<Kept> of(SheetId sheet) {
    return db.sql(
            """
            select id, leaf, adjustment, attachment from scoring.evidence_use
             where sheet = :sheet and voided_at is null order by at, id
            """)
        .param("sheet", sheet.value())
        .query(
            (rs, row) ->
                new Kept(
                    rs.getObject("id", UUID.class),
                    rs.getString("leaf"),
                    rs.getObject("adjustment", UUID.class),
                    rs.getObject("attachment", UUID.class)))
        .list();
  }

  /** The blocks to which a file went with a sheet: as evidence, or as its signed paper. */
  public List<BlockYearId> sentTo(UUID file) {
    return db.sql(
            """
            select distinct s.block_year
              from scoring.evidence_use u
              join scoring.sheet s on s.id = u.sheet
              join documents.evidence e on e.id = u.attachment
             where e.file = :file and u.voided_at is null
               and s.state not in ('DRAFT', 'FOR_APPROVAL', 'APPROVED')
            union
            select s.block_year
              from scoring.step t
              join scoring.sheet s on s.id = t.sheet
             where t.scan = :file and s.state not in ('DRAFT', 'FOR_APPROVAL', 'APPROVED')
            """)
        .param("file", file)
        .query((rs, row) -> new BlockYearId(rs.getObject("block_year", UUID.class)))
        .list();
  }

  /** Where a file counts as evidence. */
  public record Place(UUID file, SheetId sheet, String year, String leaf) {}

  /** Every place where one of these files counts, each once. */
  public List<Place> ofFiles(Collection<UUID> files) {
    return db.sql(
            """
            select distinct e.file, s.id, s.year, u.leaf
              from scoring.evidence_use u
              join scoring.sheet s on s.id = u.sheet
              join documents.evidence e on e.id = u.attachment
             where e.file = any(:files) and u.voided_at is null
             order by s.year desc, u.leaf
            """)
        .param("files", files.toArray(UUID[]::new))
        .query(
            (rs, row) ->
                new Place(
                    rs.getObject("file", UUID.class),
                    new SheetId(rs.getObject("id", UUID.class)),
                    rs.getString("year"),
                    rs.getString("leaf")))
        .list();
  }
}
