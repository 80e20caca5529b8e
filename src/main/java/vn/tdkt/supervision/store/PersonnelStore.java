package vn.tdkt.supervision.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.Validity;
import vn.tdkt.supervision.Concerned;
import vn.tdkt.supervision.PersonnelEvent;
import vn.tdkt.supervision.PersonnelKind;

/** Events of persons that touch scores. */
@Repository
public class PersonnelStore {
  private final JdbcClient db;
  private final Audit audit;

  PersonnelStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public long count(UUID unit, String year) {
    return db.sql(
            """
            select count(*) from supervision.personnel_event
             where unit = :unit and year = :year and voided is null
            """)
        .param("unit", unit)
        .param("year", year)
        .query(Long.class)
        .single();
  }

  /**
   * All of a unit's year with those that were voided, by the day of the decision; not those of
   * which a stub is left.
   */
  public List<PersonnelEvent> of(UUID unit, String year) {
    return db.sql(
            """
            select e.id, e.jurisdiction, e.unit, e.year, e.kind, e.number, e.decided_on, e.person,
                   coalesce(e.collective, p.full_name) as name, e.effect_from, e.effect_to,
                   e.criterion, e.replaces, e.voided
              from supervision.personnel_event e
              left join organisation.person p on p.id = e.person
             where e.unit = :unit and e.year = :year and e.purged is null
             order by e.decided_on, e.id
            """)
        .param("unit", unit)
        .param("year", year)
        .query(PersonnelStore::event)
        .list();
  }

  /** Somebody read them. */
  public void opened(Act act) {
    audit.append(act);
  }

  public void add(PersonnelEvent event, Act act) {
    PersonnelEvent.Said said = event.said();
    db.sql(
            """
            insert into supervision.personnel_event
              (id, jurisdiction, unit, year, kind, number, decided_on, person, collective,
               effect_from, effect_to, criterion, replaces)
            values (:id, :jurisdiction, :unit, :year, :kind, :number, :decided_on, :person,
                    :collective, :effect_from, :effect_to, :criterion, :replaces)
            """)
        .param("id", event.id())
        .param("jurisdiction", event.jurisdiction())
        .param("unit", event.unit())
        .param("year", event.year())
        .param("kind", said.kind().name())
        .param("number", said.number())
        .param("decided_on", said.decidedOn())
        .param(
            "person", said.whom() instanceof Concerned.OfPerson one ? one.person().value() : null)
        .param("collective", said.whom() instanceof Concerned.OfCollective one ? one.name() : null)
        .param("effect_from", said.effect().from())
        .param("effect_to", said.effect().to())
        .param("criterion", said.criterion())
        .param("replaces", event.replaces())
        .update();
    audit.append(act);
  }

  /**
   * @throws StaleEdit if it was voided or removed since it was seen
   */
  public void voidIt(UUID id, String reason, Act act) {
    voidIt(id, reason);
    audit.append(act);
  }

  /**
   * The first half of a correction; the act is that of the new version.
   *
   * @throws StaleEdit if it was voided since it was seen
   */
  public void voidIt(UUID id, String reason) {
    int rows =
        db.sql(
                """
                update supervision.personnel_event set voided = :reason
                 where id = :id and voided is null and purged is null
                """)
            .param("reason", reason)
            .param("id", id)
            .update();
    if (rows == 0) {
      throw new StaleEdit("personnel event", 1);
    }
  }

  private static PersonnelEvent event(ResultSet rs, int row) throws SQLException {
    return new PersonnelEvent(
        rs.getObject("id", UUID.class),
        rs.getObject("jurisdiction", UUID.class),
        rs.getObject("unit", UUID.class),
        rs.getString("year"),
        new PersonnelEvent.Said(
            PersonnelKind.valueOf(rs.getString("kind")),
            rs.getString("number"),
            rs.getObject("decided_on", LocalDate.class),
            whom(rs),
            new Validity(
                rs.getObject("effect_from", LocalDate.class),
                rs.getObject("effect_to", LocalDate.class)),
            rs.getString("criterion")),
        rs.getObject("replaces", UUID.class),
        rs.getString("voided"));
  }

  private static Concerned whom(ResultSet rs) throws SQLException {
    UUID person = rs.getObject("person", UUID.class);
    String name = rs.getString("name");
    return person == null
        ? new Concerned.OfCollective(name)
        : new Concerned.OfPerson(new PersonId(person), name);
  }
}
