package vn.tdkt.calendar.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Scope;
import vn.tdkt.access.ScopeKind;

/** What is overdue in many units, in one statement. */
@Repository
public class OverdueList {
  private static final int MOST = 500;

  private final JdbcClient db;

  OverdueList(JdbcClient db) {
    this.db = db;
  }

  /** A step or a duty of a unit that was due and is not done. */
  public record Line(UUID unit, String unitName, String year, String what, LocalDate due) {}

  /** Of the units in these provinces and of these units; what is late longest first. */
  public List<Line> in(List<Scope> places, String year, LocalDate today) {
    return db.sql(
            """
            select late.unit, n.full_name, late.year, late.what, late.due
              from (select c.unit, c.jurisdiction, c.year, s.name as what, s.planned as due
                      from calendar.cycle c join calendar.step s on s.cycle = c.id
                     where c.unit is not null and s.done_on is null and s.planned < :today
                       and not exists (select 1 from calendar.duty d
                                        where d.step = s.id and d.state = 'OPEN')
                    union all
                    select d.unit, d.jurisdiction, d.year, d.what, d.due
                      from calendar.duty d
                     where d.state = 'OPEN' and d.due < :today) late
              join organisation.unit_name n on n.unit = late.unit and n.valid @> :today::date
             where late.year = :year
               and (late.jurisdiction = any(:jurisdictions) or late.unit = any(:units))
             order by late.due, n.full_name collate "vi-x-icu", late.what limit :most
            """)
        .param("today", today)
        .param("year", year)
        .param(
            "jurisdictions",
            places.stream()
                .filter(place -> place.kind() == ScopeKind.JURISDICTION)
                .map(Scope::jurisdiction)
                .toArray(UUID[]::new))
        .param(
            "units", places.stream().map(Scope::unit).filter(Objects::nonNull).toArray(UUID[]::new))
        .param("most", MOST)
        .query(
            (rs, row) ->
                new Line(
                    rs.getObject("unit", UUID.class),
                    rs.getString("full_name"),
                    rs.getString("year"),
                    rs.getString("what"),
                    rs.getObject("due", LocalDate.class)))
        .list();
  }
}
