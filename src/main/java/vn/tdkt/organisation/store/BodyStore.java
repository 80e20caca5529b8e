package vn.tdkt.organisation.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Ids;
import vn.tdkt.organisation.Recorded;
import vn.tdkt.organisation.UnitBodies.Council;
import vn.tdkt.organisation.UnitBodies.MassOrganisation;
import vn.tdkt.organisation.UnitId;

/** Mass organisations and councils of units. */
@Repository
public class BodyStore {
  private final JdbcClient db;
  private final Audit audit;

  BodyStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public List<Recorded<MassOrganisation>> massOrganisations(UnitId unit, LocalDate on) {
    return db.sql(
            """
            select id, kind, name, lower(valid) as valid_from, upper(valid) as valid_to
              from organisation.mass_organisation
             where unit = :unit and valid @> :on::date order by kind, name
            """)
        .param("unit", unit.value())
        .param("on", on)
        .query(
            (rs, row) ->
                new Recorded<>(
                    rs.getObject("id", UUID.class),
                    new MassOrganisation(
                        MassOrganisation.Kind.valueOf(rs.getString("kind")),
                        rs.getString("name"),
                        Ranges.validity(rs))))
        .list();
  }

  public List<Recorded<Council>> councils(UnitId unit, LocalDate on) {
    return db.sql(
            """
            select id, kind, decision, regulation, members,
                   lower(valid) as valid_from, upper(valid) as valid_to
              from organisation.unit_council
             where unit = :unit and valid @> :on::date order by kind
            """)
        .param("unit", unit.value())
        .param("on", on)
        .query(
            (rs, row) ->
                new Recorded<>(
                    rs.getObject("id", UUID.class),
                    new Council(
                        Council.Kind.valueOf(rs.getString("kind")),
                        rs.getString("decision"),
                        rs.getString("regulation"),
                        rs.getInt("members"),
                        Ranges.validity(rs))))
        .list();
  }

  public void add(UnitId unit, MassOrganisation body, Act act) {
    db.sql(
            """
            insert into organisation.mass_organisation (id, unit, kind, name, valid)
            values (:id, :unit, :kind, :name, daterange(:from, :to))
            """)
        .param("id", Ids.next())
        .param("unit", unit.value())
        .param("kind", body.kind().name())
        .param("name", body.name())
        .param("from", body.valid().from())
        .param("to", body.valid().to())
        .update();
    audit.append(act);
  }

  /** False if a council of this kind began on that day or later. */
  public boolean add(UnitId unit, Council council, Act act) {
    db.sql(
            """
            update organisation.unit_council set valid = daterange(lower(valid), :from)
             where unit = :unit and kind = :kind and valid @> :from::date and lower(valid) < :from
            """)
        .param("unit", unit.value())
        .param("kind", council.kind().name())
        .param("from", council.valid().from())
        .update();
    int rows =
        db.sql(
                """
                insert into organisation.unit_council
                  (id, unit, kind, decision, regulation, members, valid)
                values (:id, :unit, :kind, :decision, :regulation, :members, daterange(:from, :to))
                on conflict do nothing
                """)
            .param("id", Ids.next())
            .param("unit", unit.value())
            .param("kind", council.kind().name())
            .param("decision", council.decision())
            .param("regulation", council.regulation())
            .param("members", council.members())
            .param("from", council.valid().from())
            .param("to", council.valid().to())
            .update();
    if (rows > 0) {
      audit.append(act);
    }
    return rows > 0;
  }

  /** False if the unit has no such body that began before that day and goes on. */
  public boolean end(UnitId unit, UUID body, LocalDate on, Act act) {
    int rows =
        db.sql(
                """
                with masses as (
                  update organisation.mass_organisation set valid = daterange(lower(valid), :on)
                   where id = :id and unit = :unit and valid @> :on::date and lower(valid) < :on
                  returning id
                ), councils as (
                  update organisation.unit_council set valid = daterange(lower(valid), :on)
                   where id = :id and unit = :unit and valid @> :on::date and lower(valid) < :on
                  returning id
                )
                select (select count(*) from masses) + (select count(*) from councils)
                """)
            .param("id", body)
            .param("unit", unit.value())
            .param("on", on)
            .query(Integer.class)
            .single();
    if (rows > 0) {
      audit.append(act);
    }
    return rows > 0;
  }
}
