package vn.tdkt.supervision.store;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.supervision.NonePart;
import vn.tdkt.supervision.SupervisedYear;

/** Where units have said that there was none. */
@Repository
public class NoneStore {
  private static final String SAID = " where unit = :unit and year = :year and voided is null";

  private final JdbcClient db;
  private final Audit audit;

  NoneStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public Set<NonePart> of(UUID unit, String year) {
    List<NonePart> said =
        db.sql("select part from supervision.none_in_year" + SAID)
            .param("unit", unit)
            .param("year", year)
            .query((rs, row) -> NonePart.valueOf(rs.getString("part")))
            .list();
    return said.isEmpty() ? EnumSet.noneOf(NonePart.class) : EnumSet.copyOf(said);
  }

  /** The answer that stands. */
  public Optional<UUID> find(UUID unit, String year, NonePart part) {
    return db.sql("select id from supervision.none_in_year" + SAID + " and part = :part")
        .param("unit", unit)
        .param("year", year)
        .param("part", part.name())
        .query(UUID.class)
        .optional();
  }

  /** How much of it there is, planned or done, that was not voided. */
  public long standing(UUID unit, String year, NonePart part) {
    return db.sql(
            """
            select (select count(*) from supervision.inspection
                     where unit = :unit and year = :year and kind || '_INSPECTION' = :part
                       and state <> 'CANCELLED')
                 + (select count(*) from supervision.personnel_event
                     where unit = :unit and year = :year and :part = 'PERSONNEL'
                       and voided is null)
            """)
        .param("unit", unit)
        .param("year", year)
        .param("part", part.name())
        .query(Long.class)
        .single();
  }

  /** False where it has been said already. */
  public boolean add(UUID id, SupervisedYear year, NonePart part, LocalDate on, Act act) {
    int rows =
        db.sql(
                """
                insert into supervision.none_in_year (id, jurisdiction, unit, year, part, said_on)
                values (:id, :jurisdiction, :unit, :year, :part, :on)
                on conflict (unit, year, part) where voided is null do nothing
                """)
            .param("id", id)
            .param("jurisdiction", year.jurisdiction())
            .param("unit", year.unitId())
            .param("year", year.label())
            .param("part", part.name())
            .param("on", on)
            .update();
    if (rows == 1) {
      audit.append(act);
    }
    return rows == 1;
  }

  public void voidIt(UUID id, String reason, Act act) {
    db.sql("update supervision.none_in_year set voided = :reason where id = :id")
        .param("reason", reason)
        .param("id", id)
        .update();
    audit.append(act);
  }
}
