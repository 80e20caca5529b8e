package vn.tdkt.organisation.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Ids;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.Recorded;
import vn.tdkt.organisation.UnitBodies.InCharge;
import vn.tdkt.organisation.UnitBodies.Training;
import vn.tdkt.organisation.UnitId;

/** Who does the emulation work of units, and the training in it. */
@Repository
public class EmulationWorkStore {
  private final JdbcClient db;
  private final Audit audit;

  EmulationWorkStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public List<Recorded<InCharge>> inCharge(UnitId unit, LocalDate on) {
    return db.sql(
            """
            select a.id, a.person, p.full_name, a.decision,
                   lower(a.valid) as valid_from, upper(a.valid) as valid_to
              from organisation.apparatus a
              join organisation.person p on p.id = a.person
             where a.unit = :unit and a.valid @> :on::date
             order by p.sort_name collate "vi-x-icu"
            """)
        .param("unit", unit.value())
        .param("on", on)
        .query(
            (rs, row) ->
                new Recorded<>(
                    rs.getObject("id", UUID.class),
                    new InCharge(
                        new PersonId(rs.getObject("person", UUID.class)),
                        rs.getString("full_name"),
                        rs.getString("decision"),
                        Ranges.validity(rs))))
        .list();
  }

  public List<Recorded<Training>> trainings(UnitId unit, int year) {
    return db.sql(
            """
            select id, held_on, name, participants from organisation.training
             where unit = :unit and extract(year from held_on) = :year and voided_because is null
             order by held_on
            """)
        .param("unit", unit.value())
        .param("year", year)
        .query(
            (rs, row) ->
                new Recorded<>(
                    rs.getObject("id", UUID.class),
                    new Training(
                        rs.getObject("held_on", LocalDate.class),
                        rs.getString("name"),
                        rs.getInt("participants"))))
        .list();
  }

  /** False if the person is in charge already. */
  public boolean charge(UnitId unit, InCharge charge, Act act) {
    int rows =
        db.sql(
                """
                insert into organisation.apparatus (id, unit, person, decision, valid)
                values (:id, :unit, :person, :decision, daterange(:from, null))
                on conflict do nothing
                """)
            .param("id", Ids.next())
            .param("unit", unit.value())
            .param("person", charge.person().value())
            .param("decision", charge.decision())
            .param("from", charge.valid().from())
            .update();
    if (rows > 0) {
      audit.append(act);
    }
    return rows > 0;
  }

  /** False if nobody of the unit has had this charge since before that day. */
  public boolean discharge(UnitId unit, UUID charge, LocalDate on, Act act) {
    int rows =
        db.sql(
                """
                update organisation.apparatus set valid = daterange(lower(valid), :on)
                 where id = :id and unit = :unit and valid @> :on::date and lower(valid) < :on
                """)
            .param("id", charge)
            .param("unit", unit.value())
            .param("on", on)
            .update();
    if (rows > 0) {
      audit.append(act);
    }
    return rows > 0;
  }

  public void add(UnitId unit, Training training, Act act) {
    db.sql(
            """
            insert into organisation.training (id, unit, held_on, name, participants)
            values (:id, :unit, :held_on, :name, :participants)
            """)
        .param("id", Ids.next())
        .param("unit", unit.value())
        .param("held_on", training.heldOn())
        .param("name", training.name())
        .param("participants", training.participants())
        .update();
    audit.append(act);
  }

  public void voidTraining(UnitId unit, UUID training, String reason, Act act) {
    db.sql(
            """
            update organisation.training set voided_because = :reason
             where id = :id and unit = :unit and voided_because is null
            """)
        .param("reason", reason)
        .param("id", training)
        .param("unit", unit.value())
        .update();
    audit.append(act);
  }
}
