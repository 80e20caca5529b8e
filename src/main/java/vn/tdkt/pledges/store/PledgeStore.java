package vn.tdkt.pledges.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Scope;
import vn.tdkt.access.ScopeKind;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.BlockKind;
import vn.tdkt.pledges.Pledge;
import vn.tdkt.pledges.PledgeState;
import vn.tdkt.pledges.Pledges;

/** Pledges. Every write of a signatory goes with one of the pledge itself. */
@Repository
public class PledgeStore {
  private static final String COLUMNS =
      """
      select p.id, p.jurisdiction, p.block, p.unit, p.year, p.state, p.points, p.held_on, p.venue,
             p.movement, p.taken_year, p.reason, p.version
        from pledges.pledge p
      """;

  private static final String LINES =
      """
      select p.*, coalesce(b.name, n.full_name) as of_name, b.kind as block_kind,
             count(s.signed_on) as signed, count(s.position) as signatories
        from pledges.pledge p
        left join organisation.block_year y on y.id = p.block
        left join organisation.block b on b.id = y.block
        left join lateral (select full_name from organisation.unit_name
                            where unit = p.unit order by valid desc limit 1) n on true
        left join pledges.signatory s on s.pledge = p.id and s.withdrawn is null
       where %s
       group by p.id, b.name, b.kind, n.full_name
       order by p.block is null, coalesce(b.name, n.full_name) collate "vi-x-icu", p.id
      """;

  private final JdbcClient db;
  private final Audit audit;

  PledgeStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public Optional<Pledge> find(UUID id) {
    return db.sql(COLUMNS + " where p.id = :id")
        .param("id", id)
        .query(PledgeStore::pledge)
        .optional();
  }

  /** The pledge of that year that counts. */
  public Optional<Pledge> of(Scope place, String year) {
    return of(List.of(place)).stream().filter(pledge -> pledge.year().equals(year)).findFirst();
  }

  /** The pledges of exactly these blocks and units that count, the latest year first. */
  public List<Pledge> of(List<Scope> places) {
    return db.sql(
            COLUMNS
                + """
                   where p.state <> 'VOID' and (p.block = any(:blocks) or p.unit = any(:units))
                   order by p.year desc, p.id desc
                  """)
        .param("blocks", ids(places, Scope::block))
        .param("units", ids(places, Scope::unit))
        .query(PledgeStore::pledge)
        .list();
  }

  /** The pledges of a year in these places, of blocks before those of units. */
  public List<Pledges.Line> in(List<Scope> places, String year) {
    List<Scope> whole =
        places.stream().filter(place -> place.kind() == ScopeKind.JURISDICTION).toList();
    return db.sql(
            LINES.formatted(
                """
                p.year = :year
                and (p.unit = any(:units) or p.block = any(:blocks)
                     or p.jurisdiction = any(:jurisdictions)
                     or p.block in (select block_year from organisation.membership
                                     where unit = any(:units)))
                """))
        .param("year", year)
        .param("units", ids(places, Scope::unit))
        .param("blocks", ids(places, Scope::block))
        .param("jurisdictions", ids(whole, Scope::jurisdiction))
        .query(PledgeStore::line)
        .list();
  }

  /** Open pledges that wait for a signature of this unit. */
  public List<Pledges.Line> waitingFor(UUID unit) {
    return db.sql(
            LINES.formatted(
                """
                p.state = 'OPEN'
                and (p.unit = :unit
                     or p.id in (select pledge from pledges.signatory
                                  where unit = :unit and signed_on is null
                                    and withdrawn is null))
                """))
        .param("unit", unit)
        .query(PledgeStore::line)
        .list();
  }

  private static Pledges.Line line(ResultSet rs, int row) throws SQLException {
    return new Pledges.Line(
        pledge(rs, row), name(rs), rs.getInt("signed"), rs.getInt("signatories"));
  }

  private static String name(ResultSet rs) throws SQLException {
    String kind = rs.getString("block_kind");
    String name = rs.getString("of_name");
    return kind == null ? name : BlockKind.valueOf(kind).called(name);
  }

  private static UUID[] ids(List<Scope> places, Function<Scope, @Nullable UUID> part) {
    return places.stream().map(part).filter(Objects::nonNull).toArray(UUID[]::new);
  }

  public void add(Pledge pledge, Act act) {
    written(
            db.sql(
                """
                insert into pledges.pledge
                  (id, jurisdiction, block, unit, year, state, points, held_on, venue, movement,
                   taken_year, reason, version)
                values (:id, :jurisdiction, :block, :unit, :year, :state, :points, :held_on, :venue,
                        :movement, :taken_year, :reason, 1)
                """),
            pledge)
        .param("jurisdiction", pledge.place().jurisdiction())
        .param("block", pledge.place().block())
        .param("unit", pledge.place().unit())
        .param("year", pledge.year())
        .update();
    audit.append(act);
  }

  /**
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void save(Pledge pledge, Act act) {
    int rows =
        written(
                db.sql(
                    """
                    update pledges.pledge
                       set state = :state, points = :points, held_on = :held_on, venue = :venue,
                           movement = :movement, taken_year = :taken_year, reason = :reason,
                           version = version + 1
                     where id = :id and version = :version
                    """),
                pledge)
            .param("version", pledge.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("pledge", pledge.version());
    }
    audit.append(act);
  }

  private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec sql, Pledge pledge) {
    Pledge.Said said = pledge.said();
    return sql.param("id", pledge.id())
        .param("state", pledge.state().name())
        .param("points", said.points().toArray(String[]::new))
        .param("held_on", said.on())
        .param("venue", said.venue())
        .param("movement", said.movement())
        .param("taken_year", pledge.takenYear())
        .param("reason", pledge.reason());
  }

  private static Pledge pledge(ResultSet rs, int row) throws SQLException {
    return new Pledge(
        rs.getObject("id", UUID.class),
        new Scope(
            rs.getObject("jurisdiction", UUID.class),
            rs.getObject("block", UUID.class),
            rs.getObject("unit", UUID.class)),
        rs.getString("year"),
        new Pledge.Said(
            List.of((String[]) rs.getArray("points").getArray()),
            rs.getObject("held_on", LocalDate.class),
            rs.getString("venue"),
            rs.getString("movement")),
        PledgeState.valueOf(rs.getString("state")),
        rs.getString("taken_year"),
        rs.getString("reason"),
        rs.getLong("version"));
  }
}
