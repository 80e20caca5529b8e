package vn.tdkt.scoring.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.criteria.CriteriaSetId;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.SheetId;
import vn.tdkt.scoring.SheetMoved;
import vn.tdkt.scoring.SheetState;

/** Sheets without their figures, and the way that they went. */
@Repository
public class SheetStore {
  private static final String HEAD =
      """
      select s.id, s.jurisdiction, s.block_year, s.unit, s.unit_name, s.subgroup, s.attributes,
             s.year, s.criteria_set, s.state, s.revision, s.version, y.send_by, s.on_behalf,
             s.confirmed_at, s.sent_at
        from scoring.sheet s
        join organisation.block_year y on y.id = s.block_year
      """;

  private final JdbcClient db;
  private final Audit audit;

  SheetStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public Optional<SheetHead> find(SheetId id) {
    return db.sql(HEAD + " where s.id = :id")
        .param("id", id.value())
        .query(SheetStore::head)
        .optional();
  }

  /** The same, and no step can be taken until this transaction ends; others may enter figures. */
  public Optional<SheetHead> hold(SheetId id) {
    return db.sql(HEAD + " where s.id = :id for share of s")
        .param("id", id.value())
        .query(SheetStore::head)
        .optional();
  }

  public List<SheetHead> ofBlock(BlockYearId block) {
    return db.sql(HEAD + " where s.block_year = :block order by s.unit_name collate \"vi-x-icu\"")
        .param("block", block.value())
        .query(SheetStore::head)
        .list();
  }

  public Optional<SheetHead> ofUnit(BlockYearId block, UnitId unit) {
    return db.sql(HEAD + " where s.block_year = :block and s.unit = :unit")
        .param("block", block.value())
        .param("unit", unit.value())
        .query(SheetStore::head)
        .optional();
  }

  /** The sheets of these provinces, blocks and units, the latest year first. */
  public List<SheetHead> list(UUID[] jurisdictions, UUID[] blocks, UUID[] units) {
    return db.sql(
            HEAD
                + """
                 where s.jurisdiction = any(:jurisdictions) or s.block_year = any(:blocks)
                    or s.unit = any(:units)
                 order by s.year desc, s.unit_name collate "vi-x-icu"
                """)
        .param("jurisdictions", jurisdictions)
        .param("blocks", blocks)
        .param("units", units)
        .query(SheetStore::head)
        .list();
  }

  /** Where the sheet of a unit in the same block stands, or null where it has none. */
  public @Nullable SheetState stateOf(BlockYearId block, UUID unit) {
    return db.sql("select state from scoring.sheet where block_year = :block and unit = :unit")
        .param("block", block.value())
        .param("unit", unit)
        .query((rs, row) -> SheetState.valueOf(rs.getString("state")))
        .optional()
        .orElse(null);
  }

  public void add(SheetHead sheet, Act act) {
    db.sql(
            """
            insert into scoring.sheet
              (id, jurisdiction, block_year, unit, unit_name, subgroup, attributes, year,
               criteria_set, state, on_behalf)
            values
              (:id, :jurisdiction, :block, :unit, :name, :group, :attributes::json, :year,
               :set, 'DRAFT', :onBehalf)
            """)
        .param("id", sheet.id().value())
        .param("jurisdiction", sheet.jurisdiction())
        .param("block", sheet.block().value())
        .param("unit", sheet.unit().value())
        .param("name", sheet.unitName())
        .param("group", sheet.group())
        .param("attributes", Attributes.write(sheet.attributes()))
        .param("year", sheet.year())
        .param("set", sheet.set().value())
        .param("onBehalf", sheet.onBehalf())
        .update();
    audit.append(act);
  }

  /** Takes a step from the version that was seen. */
  public void save(SheetHead seen, SheetMoved moved) {
    int rows =
        db.sql(
                """
                update scoring.sheet
                   set state = :state, revision = :revision, version = version + 1,
                       sent_at = case when :state = 'SENT' then :at else sent_at end
                 where id = :id and version = :version
                """)
            .param("state", moved.move().to().name())
            .param("revision", moved.revision())
            .param("at", moved.at().atOffset(ZoneOffset.UTC))
            .param("id", seen.id().value())
            .param("version", seen.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("score sheet", seen.version());
    }
    addStep(seen, moved);
    audit.append(moved);
  }

  private void addStep(SheetHead seen, SheetMoved moved) {
    db.sql(
            """
            insert into scoring.step
              (sheet, version, move, revision, reason, scan, account, by_name, at)
            values (:sheet, :version, :move, :revision, :reason, :scan, :account, :by, :at)
            """)
        .param("sheet", seen.id().value())
        .param("version", seen.version() + 1)
        .param("move", moved.move().name())
        .param("revision", moved.revision())
        .param("reason", moved.reason())
        .param("scan", moved.scan())
        .param("account", moved.by().account())
        .param("by", moved.by().fullName())
        .param("at", moved.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The unit stands by what was entered for it. */
  public void confirm(SheetHead seen, Act act) {
    int rows =
        db.sql(
                """
                update scoring.sheet set confirmed_at = :at, version = version + 1
                 where id = :id and version = :version
                """)
            .param("at", act.at().atOffset(ZoneOffset.UTC))
            .param("id", seen.id().value())
            .param("version", seen.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("score sheet", seen.version());
    }
    audit.append(act);
  }

  /**
   * The sheet goes over to a corrected criteria set; its figures join on the keys of the leaves.
   */
  public void adopt(SheetHead seen, CriteriaSetId set, Act act) {
    int rows =
        db.sql(
                """
                update scoring.sheet set criteria_set = :set, version = version + 1
                 where id = :id and version = :version
                """)
            .param("set", set.value())
            .param("id", seen.id().value())
            .param("version", seen.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("score sheet", seen.version());
    }
    audit.append(act);
  }

  private static SheetHead head(ResultSet rs, int row) throws SQLException {
    OffsetDateTime confirmed = rs.getObject("confirmed_at", OffsetDateTime.class);
    OffsetDateTime sent = rs.getObject("sent_at", OffsetDateTime.class);
    return new SheetHead(
        new SheetId(rs.getObject("id", UUID.class)),
        rs.getObject("jurisdiction", UUID.class),
        new BlockYearId(rs.getObject("block_year", UUID.class)),
        new UnitId(rs.getObject("unit", UUID.class)),
        rs.getString("unit_name"),
        rs.getString("subgroup"),
        Attributes.read(rs.getString("attributes")),
        rs.getString("year"),
        new CriteriaSetId(rs.getObject("criteria_set", UUID.class)),
        SheetState.valueOf(rs.getString("state")),
        rs.getInt("revision"),
        rs.getLong("version"),
        rs.getObject("send_by", LocalDate.class),
        rs.getBoolean("on_behalf"),
        confirmed == null ? null : confirmed.toInstant(),
        sent == null ? null : sent.toInstant());
  }
}
