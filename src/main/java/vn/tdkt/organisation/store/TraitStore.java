package vn.tdkt.organisation.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.organisation.Trait;
import vn.tdkt.organisation.TraitHeld;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Validity;

/** What scoring rules ask about units, dated. */
@Repository
public class TraitStore {
  private final JdbcClient db;
  private final Audit audit;

  TraitStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public void set(UnitId unit, Trait trait, String value, LocalDate from, Act act) {
    db.sql(
            """
            update organisation.unit_trait set valid = daterange(lower(valid), :from)
             where unit = :unit and trait = :trait and upper_inf(valid) and lower(valid) < :from
            """)
        .param("unit", unit.value())
        .param("trait", trait.name())
        .param("from", from)
        .update();
    db.sql(
            """
            insert into organisation.unit_trait (unit, trait, value, valid)
            values (:unit, :trait, :value, daterange(:from, null))
            """)
        .param("unit", unit.value())
        .param("trait", trait.name())
        .param("value", value)
        .param("from", from)
        .update();
    audit.append(act);
  }

  public Optional<String> value(UnitId unit, Trait trait, LocalDate on) {
    return db.sql(
            """
            select value from organisation.unit_trait
             where unit = :unit and trait = :trait and valid @> :on::date
            """)
        .param("unit", unit.value())
        .param("trait", trait.name())
        .param("on", on)
        .query(String.class)
        .optional();
  }

  /** All that holds at some time of these days, the oldest of each trait first. */
  public List<TraitHeld> during(UnitId unit, Validity days) {
    return db.sql(
            """
            select trait, value, lower(valid) as valid_from, upper(valid) as valid_to
              from organisation.unit_trait
             where unit = :unit and valid && daterange(:from::date, :to::date)
             order by trait, valid
            """)
        .param("unit", unit.value())
        .param("from", days.from())
        .param("to", days.to())
        .query(
            (rs, row) ->
                new TraitHeld(
                    Trait.valueOf(rs.getString("trait")),
                    rs.getString("value"),
                    Ranges.validity(rs)))
        .list();
  }
}
