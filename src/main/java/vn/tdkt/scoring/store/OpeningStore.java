package vn.tdkt.scoring.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.criteria.CriteriaSetId;
import vn.tdkt.organisation.BlockKind;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.scoring.Opening;

/** Finds the blocks and years in which a unit has no sheet yet, by one query. */
@Repository
public class OpeningStore {
  private final JdbcClient db;

  OpeningStore(JdbcClient db) {
    this.db = db;
  }

  /**
   * The latest year first. A year that is over and has no set in force is not asked for any more.
   */
  public List<Opening> of(UUID unit, LocalDate today, boolean mayBegin) {
    return db.sql(
            """
            select y.id, b.kind, b.name, y.label,
                   (select c.id from criteria.criteria_set c
                     where c.block_year = y.id and c.state = 'ISSUED') as set,
                   y.send_by,
                   exists (select 1 from criteria.criteria_set c
                            where c.block_year = y.id and c.state = 'DRAFT') as drafted
              from organisation.membership m
              join organisation.block_year y on y.id = m.block_year
              join organisation.block b on b.id = y.block
             where m.unit = :unit and m.valid @> least(:today::date, upper(y.year) - 1)
               and not exists (select 1 from scoring.sheet s
                                where s.block_year = y.id and s.unit = m.unit)
               and (upper(y.year) > :today::date
                    or exists (select 1 from criteria.criteria_set c
                                where c.block_year = y.id and c.state = 'ISSUED'))
             order by upper(y.year) desc, b.name collate "vi-x-icu"
            """)
        .param("unit", unit)
        .param("today", today)
        .query((rs, row) -> opening(rs, mayBegin))
        .list();
  }

  private static Opening opening(ResultSet rs, boolean mayBegin) throws SQLException {
    UUID set = rs.getObject("set", UUID.class);
    String label = rs.getString("label");
    return new Opening(
        new BlockYearId(rs.getObject("id", UUID.class)),
        BlockKind.valueOf(rs.getString("kind")).called(rs.getString("name")) + ", " + label,
        label,
        set == null ? null : new CriteriaSetId(set),
        rs.getObject("send_by", LocalDate.class),
        rs.getBoolean("drafted"),
        mayBegin);
  }
}
