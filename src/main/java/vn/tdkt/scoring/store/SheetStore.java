package vn.tdkt.scoring.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.criteria.CriteriaSetId;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.SheetId;
import vn.tdkt.scoring.SheetState;

/** Reads sheets without their figures. */
@Repository
public class SheetStore {
  private static final String HEAD =
      """
      select s.id, s.jurisdiction, s.block_year, s.unit, s.unit_name, s.subgroup, s.attributes,
             s.year, s.criteria_set, s.state, s.revision, s.version, y.send_by, s.on_behalf,
             s.confirmed_at, s.sent_at
        from scoring.sheet s
        join organisation.block_year y on y.id = s.block_year
      """;

  private static final List<String> UNSENT =
      Arrays.stream(SheetState.values())
          .filter(state -> !state.sent())
          .map(SheetState::name)
          .toList();

  private final JdbcClient db;

  SheetStore(JdbcClient db) {
    this.db = db;
  }

  public Optional<SheetHead> find(SheetId id) {
    return db.sql(HEAD + " where s.id = :id")
        .param("id", id.value())
        .query(SheetStore::head)
        .optional();
  }

  /** The same, and no step can be taken until this transaction ends; others may enter figures. */
  public Optional<SheetHead> hold(SheetId id) {
    return db.sql(HEAD + " where s.id = :id for share of s")
        .param("id", id.value())
        .query(SheetStore::head)
        .optional();
  }

  /**
   * The sheet as it was seen.
   *
   * @throws NotVisible if there is none
   * @throws StaleEdit if somebody moved it since
   */
  public SheetHead seen(SheetId id, long version) {
    SheetHead head = find(id).orElseThrow(() -> new NotVisible("sheet"));
    if (head.version() != version) {
      throw new StaleEdit("score sheet", version);
    }
    return head;
  }

  public List<SheetHead> all(Collection<SheetId> ids) {
    return db.sql(HEAD + " where s.id = any(:ids)")
        .param("ids", ids.stream().map(SheetId::value).toArray(UUID[]::new))
        .query(SheetStore::head)
        .list();
  }

  public List<SheetHead> ofBlock(BlockYearId block) {
    return db.sql(HEAD + " where s.block_year = :block order by s.unit_name collate \"vi-x-icu\"")
        .param("block", block.value())
        .query(SheetStore::head)
        .list();
  }

  public Optional<SheetHead> ofUnit(BlockYearId block, UnitId unit) {
    return db.sql(HEAD + " where s.block_year = :block and s.unit = :unit")
        .param("block", block.value())
        .param("unit", unit.value())
        .query(SheetStore::head)
        .optional();
  }

  /** The sheets of these provinces, blocks and units, the latest year first. */
  public List<SheetHead> list(UUID[] jurisdictions, UUID[] blocks, UUID[] units) {
    return db.sql(
            HEAD
                + """
                 where s.jurisdiction = any(:jurisdictions) or s.block_year = any(:blocks)
                    or s.unit = any(:units)
                 order by s.year desc, s.unit_name collate "vi-x-icu"
                """)
        .param("jurisdictions", jurisdictions)
        .param("blocks", blocks)
        .param("units", units)
        .query(SheetStore::head)
        .list();
  }

  /** The blocks of which the unit is a member on that day and to which it has sent no sheet. */
  public Set<BlockYearId> owing(UUID unit, LocalDate on) {
    return db.sql(
            """
            select m.block_year
              from organisation.membership m
              left join scoring.sheet s on s.block_year = m.block_year and s.unit = m.unit
             where m.unit = :unit and m.valid @> :on
               and (s.id is null or s.state in (:unsent))
            """)
        .param("unit", unit)
        .param("on", on)
        .param("unsent", UNSENT)
        .query((rs, row) -> new BlockYearId(rs.getObject("block_year", UUID.class)))
        .set();
  }

  /** Which criteria set is in force for a block and year. */
  public Optional<CriteriaSetId> setInForce(BlockYearId block) {
    return db.sql(
            "select id from criteria.criteria_set where block_year = :block and state = 'ISSUED'")
        .param("block", block.value())
        .query((rs, row) -> new CriteriaSetId(rs.getObject("id", UUID.class)))
        .optional();
  }

  private static SheetHead head(ResultSet rs, int row) throws SQLException {
    OffsetDateTime confirmed = rs.getObject("confirmed_at", OffsetDateTime.class);
    OffsetDateTime sent = rs.getObject("sent_at", OffsetDateTime.class);
    return new SheetHead(
        new SheetId(rs.getObject("id", UUID.class)),
        rs.getObject("jurisdiction", UUID.class),
        new BlockYearId(rs.getObject("block_year", UUID.class)),
        new UnitId(rs.getObject("unit", UUID.class)),
        rs.getString("unit_name"),
        rs.getString("subgroup"),
        Attributes.read(rs.getString("attributes")),
        rs.getString("year"),
        new CriteriaSetId(rs.getObject("criteria_set", UUID.class)),
        SheetState.valueOf(rs.getString("state")),
        rs.getInt("revision"),
        rs.getLong("version"),
        rs.getObject("send_by", LocalDate.class),
        rs.getBoolean("on_behalf"),
        confirmed == null ? null : confirmed.toInstant(),
        sent == null ? null : sent.toInstant());
  }
}
