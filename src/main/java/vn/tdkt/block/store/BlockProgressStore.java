package vn.tdkt.block.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.organisation.BlockKind;

/** Reads how far blocks are, by one query whatever their number. */
@Repository
public class BlockProgressStore {
  private static final String PROGRESS =
      """
      select y.id, y.jurisdiction, b.kind, b.name, y.label, y.score_by,
             (select count(*) from organisation.membership m
               where m.block_year = y.id and m.valid @> :on::date) as members,
             count(s.id) filter (where s.state not in ('DRAFT', 'FOR_APPROVAL', 'APPROVED'))
               as sent,
             count(s.id) filter (where s.state in ('SENT', 'BLOCK_SCORING')
                                   and s.unit is distinct from :unit::uuid) as to_score,
             count(s.id) filter (where s.state in ('SENT', 'BLOCK_SCORING')
                                   and s.unit is distinct from :unit::uuid
                                   and exists (select 1 from organisation.block_office o
                                                where o.block_year = y.id and o.unit = s.unit
                                                  and o.office = 'LEADER' and o.valid @> :on::date))
               as leader_to_score,
             exists (select 1 from block.result r where r.block_year = y.id) as frozen,
             exists (select 1 from block.result_opening o join block.result r on r.id = o.result
                      where r.block_year = y.id
                        and r.number = (select max(number) from block.result
                                         where block_year = y.id)) as opened
        from organisation.block_year y
        join organisation.block b on b.id = y.block
        left join scoring.sheet s on s.block_year = y.id
       where y.id = any(:blocks)
       group by y.id, b.kind, b.name
       order by upper(y.year) desc, b.name collate "vi-x-icu"
      """;

  private final JdbcClient db;

  BlockProgressStore(JdbcClient db) {
    this.db = db;
  }

  /**
   * @param unit of the one who asks, or null
   */
  public List<BlockProgress> of(UUID[] blocks, @Nullable UUID unit, LocalDate on) {
    return db.sql(PROGRESS)
        .param("blocks", blocks)
        .param("unit", unit)
        .param("on", on)
        .query(BlockProgressStore::progress)
        .list();
  }

  private static BlockProgress progress(ResultSet rs, int row) throws SQLException {
    return new BlockProgress(
        rs.getObject("id", UUID.class),
        rs.getObject("jurisdiction", UUID.class),
        BlockKind.valueOf(rs.getString("kind")).called(rs.getString("name")),
        rs.getString("label"),
        rs.getObject("score_by", LocalDate.class),
        rs.getInt("members"),
        rs.getInt("sent"),
        rs.getInt("to_score"),
        rs.getInt("leader_to_score"),
        rs.getBoolean("frozen"),
        rs.getBoolean("opened"));
  }
}
