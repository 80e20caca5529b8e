package vn.tdkt.organisation.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Scope;
import vn.tdkt.organisation.BlockId;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.LabelledYear;
import vn.tdkt.organisation.Years;

/** Which emulation years there are. */
@Repository
public class YearStore {
  private final JdbcClient db;

  YearStore(JdbcClient db) {
    this.db = db;
  }

  /** The years in these places, each label once, the latest first. */
  public List<Years.Time> in(List<Scope> places) {
    return db.sql(
            """
            select y.label, min(lower(y.year)) as begins,
                   max(greatest(upper(y.year) - 1, y.send_by, y.score_by)) as closes
              from organisation.block_year y
             where y.jurisdiction = any(:jurisdictions) or y.id = any(:blocks)
                or y.id in (select block_year from organisation.membership where unit = any(:units))
             group by y.label order by max(upper(y.year)) desc, y.label desc
            """)
        .param("jurisdictions", Places.jurisdictions(places))
        .param("blocks", Places.blocks(places))
        .param("units", Places.units(places))
        .query(
            (rs, row) ->
                new Years.Time(
                    rs.getString("label"),
                    rs.getObject("begins", LocalDate.class),
                    rs.getObject("closes", LocalDate.class)))
        .list();
  }

  /** The years of one block, the latest first. */
  public List<LabelledYear> of(BlockId block) {
    return db.sql(
            "select id, label from organisation.block_year where block = :block order by year desc")
        .param("block", block.value())
        .query(
            (rs, row) ->
                new LabelledYear(
                    new BlockYearId(rs.getObject("id", UUID.class)), rs.getString("label")))
        .list();
  }

  /** The year of the same block that ended last before this one began. */
  public Optional<BlockYearId> before(BlockYear block) {
    return db.sql(
            """
            select id from organisation.block_year
             where block = :block and upper(year) <= :from order by year desc limit 1
            """)
        .param("block", block.block().value())
        .param("from", block.year().from())
        .query(UUID.class)
        .optional()
        .map(BlockYearId::new);
  }
}
