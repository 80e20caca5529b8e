package vn.tdkt.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Scope;
import vn.tdkt.organisation.BlockId;
import vn.tdkt.organisation.BlockKind;
import vn.tdkt.organisation.BlockLine;
import vn.tdkt.organisation.BlockSettings;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Deadlines;
import vn.tdkt.organisation.Founding;
import vn.tdkt.organisation.LeaderScoredBy;
import vn.tdkt.organisation.Member;
import vn.tdkt.organisation.Office;
import vn.tdkt.organisation.OfficeHeld;
import vn.tdkt.organisation.UnitId;

/** Reads blocks of a year with members and offices. */
@Repository
public class BlockStore {
  private static final String HEAD =
      """
      select y.id, y.block, y.jurisdiction, b.kind, b.name, b.symbol, b.fictional,
             b.decision, b.decided_on, y.label, y.version,
             lower(y.year) as valid_from, upper(y.year) as valid_to, y.leader_scored_by,
             y.leader_scored_by_unit, y.may_exceed_self, y.may_vote_for_itself,
             y.send_by, y.score_by
        from organisation.block_year y
        join organisation.block b on b.id = y.block
       where y.id = :id
      """;

  private static final String MEMBERS =
      """
      select m.unit, n.full_name, n.short_name, m.position, m.subgroup,
             lower(m.valid) as valid_from, upper(m.valid) as valid_to
        from organisation.membership m
        join organisation.block_year y on y.id = m.block_year
        join lateral (select full_name, short_name from organisation.unit_name
                       where unit = m.unit and valid && y.year
                       order by valid desc limit 1) n on true
       where m.block_year = :id
       order by m.position, n.full_name collate "vi-x-icu"
      """;

  private static final String LIST =
      """
      select y.id, b.kind, b.name, y.label, b.fictional,
             (select count(distinct m.unit) from organisation.membership m
               where m.block_year = y.id) as members,
             (select n.short_name from organisation.block_office o
                join organisation.unit_name n on n.unit = o.unit and n.valid && y.year
               where o.block_year = y.id and o.office = 'LEADER' and o.valid @> :on::date
               order by n.valid desc limit 1) as leader
        from organisation.block_year y
        join organisation.block b on b.id = y.block
       where y.jurisdiction = any(:jurisdictions) or y.id = any(:blocks)
          or y.id in (select block_year from organisation.membership where unit = any(:units))
       order by upper(y.year) desc, b.name collate "vi-x-icu"
      """;

  private final JdbcClient db;

  BlockStore(JdbcClient db) {
    this.db = db;
  }

  public Optional<BlockYear> find(BlockYearId id) {
    List<Member> members = db.sql(MEMBERS).param("id", id.value()).query(BlockStore::member).list();
    List<OfficeHeld> offices =
        db.sql(
                """
                select office, unit, decision, lower(valid) as valid_from, upper(valid) as valid_to
                  from organisation.block_office where block_year = :id order by office, valid
                """)
            .param("id", id.value())
            .query(BlockStore::office)
            .list();
    return db.sql(HEAD)
        .param("id", id.value())
        .query((rs, row) -> head(rs, members, offices))
        .optional();
  }

  /** The blocks of these provinces, these blocks themselves, and those in which these units are. */
  public List<BlockLine> list(List<Scope> places, LocalDate on) {
    return db.sql(LIST)
        .param("on", on)
        .param("jurisdictions", Places.jurisdictions(places))
        .param("blocks", Places.blocks(places))
        .param("units", Places.units(places))
        .query(BlockStore::line)
        .list();
  }

  private static BlockLine line(ResultSet rs, int row) throws SQLException {
    return new BlockLine(
        new BlockYearId(rs.getObject("id", UUID.class)),
        BlockKind.valueOf(rs.getString("kind")),
        rs.getString("name"),
        rs.getString("label"),
        rs.getInt("members"),
        rs.getString("leader"),
        rs.getBoolean("fictional"));
  }

  private static BlockYear head(ResultSet rs, List<Member> members, List<OfficeHeld> offices)
      throws SQLException {
    return new BlockYear(
        new BlockYearId(rs.getObject("id", UUID.class)),
        new BlockId(rs.getObject("block", UUID.class)),
        new UnitId(rs.getObject("jurisdiction", UUID.class)),
        BlockKind.valueOf(rs.getString("kind")),
        rs.getString("name"),
        rs.getString("symbol"),
        new Founding(rs.getString("decision"), rs.getObject("decided_on", LocalDate.class)),
        rs.getString("label"),
        Ranges.validity(rs),
        settings(rs),
        members,
        offices,
        rs.getBoolean("fictional"),
        rs.getLong("version"));
  }

  private static BlockSettings settings(ResultSet rs) throws SQLException {
    LeaderScoredBy scorer =
        switch (rs.getString("leader_scored_by")) {
          case "NAMED" ->
              new LeaderScoredBy.Named(
                  new UnitId(rs.getObject("leader_scored_by_unit", UUID.class)));
          case "MEAN" -> new LeaderScoredBy.MeanOfOthers();
          default -> new LeaderScoredBy.Deputy();
        };
    return new BlockSettings(
        scorer,
        rs.getBoolean("may_exceed_self"),
        rs.getBoolean("may_vote_for_itself"),
        new Deadlines(
            rs.getObject("send_by", LocalDate.class), rs.getObject("score_by", LocalDate.class)));
  }

  private static Member member(ResultSet rs, int row) throws SQLException {
    return new Member(
        new UnitId(rs.getObject("unit", UUID.class)),
        rs.getString("full_name"),
        rs.getString("short_name"),
        rs.getInt("position"),
        rs.getString("subgroup"),
        Ranges.validity(rs));
  }

  private static OfficeHeld office(ResultSet rs, int row) throws SQLException {
    return new OfficeHeld(
        Office.valueOf(rs.getString("office")),
        new UnitId(rs.getObject("unit", UUID.class)),
        rs.getString("decision"),
        Ranges.validity(rs));
  }
}
