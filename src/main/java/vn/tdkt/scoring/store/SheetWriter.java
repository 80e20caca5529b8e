package vn.tdkt.scoring.store;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.criteria.CriteriaSetId;
import vn.tdkt.criteria.UnitSheet.Attribute;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.SheetMoved;

/** Writes sheets without their figures, and the way that they go. */
@Repository
public class SheetWriter {
  private final JdbcClient db;
  private final Audit audit;

  SheetWriter(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** False, and nothing is written, where the unit has a sheet in this block and year. */
  public boolean add(SheetHead sheet, Act act) {
    int added =
        db.sql(
                """
            insert into scoring.sheet
              (id, jurisdiction, block_year, unit, unit_name, subgroup, attributes, year,
               criteria_set, state, on_behalf)
            values
              (:id, :jurisdiction, :block, :unit, :name, :group, :attributes::json, :year,
               :set, 'DRAFT', :onBehalf)
            on conflict (block_year, unit) do nothing
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
    if (added == 1) {
      audit.append(act);
    }
    return added == 1;
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
    change(seen, "confirmed_at = :value", act.at().atOffset(ZoneOffset.UTC), act);
  }

  /**
   * The sheet goes over to a corrected criteria set; its figures join on the keys of the leaves.
   */
  public void adopt(SheetHead seen, CriteriaSetId set, Act act) {
    change(seen, "criteria_set = :value", set.value(), act);
  }

  /** What the methods know of the unit. */
  public void describe(SheetHead seen, List<Attribute> attributes, Act act) {
    change(seen, "attributes = :value::json", Attributes.write(attributes), act);
  }

  private void change(SheetHead seen, String what, Object value, Act act) {
    int rows =
        db.sql(
                "update scoring.sheet set version = version + 1, "
                    + what
                    + " where id = :id and version = :version")
            .param("value", value)
            .param("id", seen.id().value())
            .param("version", seen.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("score sheet", seen.version());
    }
    audit.append(act);
  }
}
