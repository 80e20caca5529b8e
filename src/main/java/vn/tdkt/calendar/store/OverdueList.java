package vn.tdkt.calendar.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Scope;
import vn.tdkt.access.ScopeKind;
import vn.tdkt.organisation.BlockKind;

/** What is overdue in many units and blocks, in one statement. */
@Repository
public class OverdueList {
  private static final int MOST = 500;

  private final JdbcClient db;

  OverdueList(JdbcClient db) {
    this.db = db;
  }

  /**
   * A step or a duty of a unit or of a block that was due and is not done.
   *
   * @param unit null where it is a block's
   * @param kind of the block, or null
   * @param name of the unit or block
   */
  public record Line(
      @Nullable UUID unit,
      @Nullable UUID block,
      @Nullable BlockKind kind,
      String name,
      String what,
      LocalDate due) {}

  /** Of units and blocks in these provinces, and of these themselves; late longest first. */
  public List<Line> in(List<Scope> places, String year, LocalDate today) {
    return db.sql(
            """
            select late.unit, late.block, b.kind, coalesce(n.full_name, b.name) as name,
                   late.what, late.due
              from (select c.unit, c.block, c.jurisdiction, c.year, s.name as what,
                           s.planned as due
                      from calendar.cycle c join calendar.step s on s.cycle = c.id
                     where s.done_on is null and s.planned < :today
                       and not exists (select 1 from calendar.duty d
                                        where d.step = s.id and d.state = 'OPEN')
                    union all
                    select d.unit, null, d.jurisdiction, d.year, d.what, d.due
                      from calendar.duty d
                     where d.state = 'OPEN' and d.due < :today) late
              left join organisation.unit_name n on n.unit = late.unit and n.valid @> :today::date
              left join organisation.block_year y on y.id = late.block
              left join organisation.block b on b.id = y.block
             where late.year = :year and coalesce(n.full_name, b.name) is not null
               and (late.jurisdiction = any(:jurisdictions) or late.unit = any(:units)
                    or late.block = any(:blocks))
             order by late.due, name collate "vi-x-icu", late.what limit :most
            """)
        .param("today", today)
        .param("year", year)
        .param(
            "jurisdictions",
            places.stream()
                .filter(place -> place.kind() == ScopeKind.JURISDICTION)
                .map(Scope::jurisdiction)
                .toArray(UUID[]::new))
        .param("units", ids(places, Scope::unit))
        .param("blocks", ids(places, Scope::block))
        .param("most", MOST)
        .query(OverdueList::line)
        .list();
  }

  private static UUID[] ids(List<Scope> places, Function<Scope, @Nullable UUID> part) {
    return places.stream().map(part).filter(Objects::nonNull).toArray(UUID[]::new);
  }

  private static Line line(ResultSet rs, int row) throws SQLException {
    String kind = rs.getString("kind");
    return new Line(
        rs.getObject("unit", UUID.class),
        rs.getObject("block", UUID.class),
        kind == null ? null : BlockKind.valueOf(kind),
        rs.getString("name"),
        rs.getString("what"),
        rs.getObject("due", LocalDate.class));
  }
}
