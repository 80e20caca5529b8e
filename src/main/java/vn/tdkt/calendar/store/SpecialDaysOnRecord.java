package vn.tdkt.calendar.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.AuditedThing;
import vn.tdkt.audit.AuditedThings;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/** Tells readers of the record about days off; each province has its own acts about them. */
@Repository
class SpecialDaysOnRecord implements AuditedThings {
  private static final String DAY = "special-day";
  private static final Words WORDS = Words.of("calendar");

  private final JdbcClient db;

  SpecialDaysOnRecord(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Kind> kinds() {
    return List.of(new Kind(DAY, WORDS.say("on-record.day"), Permission.CATALOGUE_EDIT));
  }

  /** No day lies in a block or a unit. */
  @Override
  public List<UUID> in(List<Scope> places) {
    return List.of();
  }

  @Override
  public List<AuditedThing> named(Collection<Act.Subject> subjects, Access reader) {
    Scope province = Scope.jurisdiction(reader.actor().jurisdiction());
    return db.sql(
            """
            select id, day, what from calendar.special_day
             where id = any(:ids) and (jurisdiction is null or jurisdiction = :jurisdiction)
            """)
        .param("ids", Act.Subject.ids(DAY, subjects))
        .param("jurisdiction", province.jurisdiction())
        .query(
            (rs, row) ->
                new AuditedThing(
                    new Act.Subject(DAY, rs.getObject("id", UUID.class)),
                    VietnamTime.date(rs.getObject("day", LocalDate.class))
                        + " "
                        + rs.getString("what"),
                    province,
                    "/ngay-nghi"))
        .list();
  }
}
