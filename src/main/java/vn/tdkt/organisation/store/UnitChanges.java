package vn.tdkt.organisation.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.organisation.Lineage;
import vn.tdkt.organisation.NewUnit;
import vn.tdkt.organisation.UnitDetails;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitName;

/** Writes units, their names and places. A new name or place ends the one before. */
@Repository
public class UnitChanges {
  /** What stands below a unit stands in the province of the unit. */
  private static final String FOLLOW =
      """
      with recursive below as (
        select unit from organisation.unit_place where parent = :unit and upper_inf(valid)
        union
        select p.unit from organisation.unit_place p
          join below b on p.parent = b.unit
         where upper_inf(p.valid)
      ), ended as (
        update organisation.unit_place set valid = daterange(lower(valid), :from)
         where unit in (select unit from below) and jurisdiction <> :jurisdiction
           and upper_inf(valid) and lower(valid) < :from
        returning unit, parent
      )
      insert into organisation.unit_place (unit, parent, jurisdiction, valid)
      select unit, parent, :jurisdiction, daterange(:from, null) from ended
      """;

  private final JdbcClient db;
  private final Audit audit;

  UnitChanges(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public void add(UnitId id, NewUnit unit, UnitId jurisdiction, Act act) {
    db.sql("insert into organisation.unit (id, kind, fictional) values (:id, :kind, :fictional)")
        .param("id", id.value())
        .param("kind", unit.kind().name())
        .param("fictional", unit.fictional())
        .update();
    addName(id, unit.name(), unit.since());
    addPlace(id, unit.parent(), jurisdiction, unit.since());
    audit.append(act);
  }

  public void describe(UnitId unit, UnitDetails details, Act act) {
    db.sql(
            """
            update organisation.unit
               set address = :address, founding_decision = :founding, founded_on = :founded_on,
                   version = version + 1
             where id = :id
            """)
        .param("address", details.address())
        .param("founding", details.founding())
        .param("founded_on", details.foundedOn())
        .param("id", unit.value())
        .update();
    audit.append(act);
  }

  /** False if the unit bears a name that began on that day or later. */
  public boolean rename(UnitId unit, UnitName name, LocalDate from, String decision, Act act) {
    boolean ended =
        db.sql(
                    """
                    update organisation.unit_name set valid = daterange(lower(valid), :from)
                     where unit = :unit and upper_inf(valid) and lower(valid) < :from
                    """)
                .param("unit", unit.value())
                .param("from", from)
                .update()
            > 0;
    if (ended) {
      addName(unit, name, from);
      LineageStore.insert(db, Lineage.RENAMED, unit, unit, from, decision);
      audit.append(act);
    }
    return ended;
  }

  /** False if the unit took its place on that day or later, or stands no more. */
  public boolean move(
      UnitId unit, UnitId parent, UnitId jurisdiction, LocalDate from, String decision, Act act) {
    boolean ended =
        db.sql(
                    """
                    update organisation.unit_place set valid = daterange(lower(valid), :from)
                     where unit = :unit and upper_inf(valid) and lower(valid) < :from
                    """)
                .param("unit", unit.value())
                .param("from", from)
                .update()
            > 0;
    if (ended) {
      addPlace(unit, parent, jurisdiction, from);
      db.sql(FOLLOW)
          .param("unit", unit.value())
          .param("jurisdiction", jurisdiction.value())
          .param("from", from)
          .update();
      LineageStore.insert(db, Lineage.MOVED, unit, unit, from, decision);
      audit.append(act);
    }
    return ended;
  }

  private void addName(UnitId unit, UnitName name, LocalDate from) {
    db.sql(
            """
            insert into organisation.unit_name (unit, full_name, short_name, symbol, folded, valid)
            values (:unit, :full_name, :short_name, :symbol, :folded, daterange(:from, null))
            """)
        .param("unit", unit.value())
        .param("full_name", name.fullName())
        .param("short_name", name.shortName())
        .param("symbol", name.symbol())
        .param("folded", name.folded())
        .param("from", from)
        .update();
  }

  private void addPlace(UnitId unit, @Nullable UnitId parent, UnitId jurisdiction, LocalDate from) {
    db.sql(
            """
            insert into organisation.unit_place (unit, parent, jurisdiction, valid)
            values (:unit, :parent, :jurisdiction, daterange(:from, null))
            """)
        .param("unit", unit.value())
        .param("parent", parent == null ? null : parent.value())
        .param("jurisdiction", jurisdiction.value())
        .param("from", from)
        .update();
  }
}
