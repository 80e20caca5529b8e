package vn.tdkt.calendar.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.calendar.DayKind;
import vn.tdkt.calendar.SpecialDay;
import vn.tdkt.kernel.Act;

/** Holidays and swapped days of the country and of provinces. */
@Repository
public class SpecialDayStore {
  private final JdbcClient db;
  private final Audit audit;

  SpecialDayStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** In their order, with those that do not count there. */
  public List<SpecialDay> in(UUID jurisdiction) {
    return db.sql(
            """
            select d.id, d.jurisdiction, d.day, d.kind, d.what, d.source, d.expected, v.reason
              from calendar.special_day d
              left join calendar.special_day_void v
                     on v.special_day = d.id and v.jurisdiction = :jurisdiction
             where d.jurisdiction is null or d.jurisdiction = :jurisdiction
             order by d.day, d.jurisdiction nulls first, d.id
            """)
        .param("jurisdiction", jurisdiction)
        .query(
            (rs, row) ->
                new SpecialDay(
                    rs.getObject("id", UUID.class),
                    rs.getObject("jurisdiction", UUID.class),
                    rs.getObject("day", LocalDate.class),
                    DayKind.valueOf(rs.getString("kind")),
                    rs.getString("what"),
                    rs.getString("source"),
                    rs.getBoolean("expected"),
                    rs.getString("reason")))
        .list();
  }

  public void add(SpecialDay day, Act act) {
    db.sql(
            """
            insert into calendar.special_day (id, jurisdiction, day, kind, what, source, expected)
            values (:id, :jurisdiction, :day, :kind, :what, :source, :expected)
            """)
        .param("id", day.id())
        .param("jurisdiction", day.jurisdiction())
        .param("day", day.day())
        .param("kind", day.kind().name())
        .param("what", day.what())
        .param("source", day.source())
        .param("expected", day.expected())
        .update();
    audit.append(act);
  }

  public void voidIn(UUID jurisdiction, SpecialDay day, String reason, Act act) {
    db.sql(
            """
            insert into calendar.special_day_void (special_day, jurisdiction, reason)
            values (:day, :jurisdiction, :reason)
            """)
        .param("day", day.id())
        .param("jurisdiction", jurisdiction)
        .param("reason", reason)
        .update();
    audit.append(act);
  }
}
