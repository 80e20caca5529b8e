package vn.tdkt.organisation.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.UnitId;

/** Who belongs to which of many blocks, in one statement. */
@Repository
public class MembersOfBlocks {
  private final JdbcClient db;

  MembersOfBlocks(JdbcClient db) {
    this.db = db;
  }

  private record Row(BlockYearId block, UnitId unit) {}

  /** On that day, or on the day of each block's year that lies nearest to it. */
  public Map<BlockYearId, List<UnitId>> of(Collection<BlockYearId> blocks, LocalDate on) {
    return db
        .sql(
            """
            select m.block_year, m.unit
              from organisation.membership m join organisation.block_year y on y.id = m.block_year
             where y.id = any(:blocks)
               and m.valid @> greatest(lower(y.year), least(:on::date, upper(y.year) - 1))
             order by m.position
            """)
        .param("blocks", blocks.stream().map(BlockYearId::value).toArray(UUID[]::new))
        .param("on", on)
        .query(
            (rs, row) ->
                new Row(
                    new BlockYearId(rs.getObject("block_year", UUID.class)),
                    new UnitId(rs.getObject("unit", UUID.class))))
        .list()
        .stream()
        .collect(groupingBy(Row::block, mapping(Row::unit, toList())));
  }
}
