package vn.tdkt.gatherings.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.Audit;
import vn.tdkt.gatherings.Occasion;
import vn.tdkt.gatherings.OccasionKind;
import vn.tdkt.gatherings.Occasions;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;

/** Occasions of provinces, blocks and units. */
@Repository
public class OccasionStore {
  private static final String COLUMNS =
      """
      select o.id, o.jurisdiction, o.block, o.unit, o.year, o.kind, o.name, o.held_on, o.organiser,
             o.persons, o.voided, o.version
        from gatherings.occasion o
      """;

  private final JdbcClient db;
  private final Audit audit;

  OccasionStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public Optional<Occasion> find(UUID id) {
    return db.sql(COLUMNS + " where o.id = :id")
        .param("id", id)
        .query(OccasionStore::occasion)
        .optional();
  }

  /** What counts of exactly this province, block or unit. */
  public List<Occasion> of(Scope place, String year) {
    return db.sql(
            COLUMNS
                + """
                   where o.jurisdiction = :jurisdiction and o.year = :year and o.voided is null
                     and o.block is not distinct from :block::uuid
                     and o.unit is not distinct from :unit::uuid
                  """)
        .param("jurisdiction", place.jurisdiction())
        .param("block", place.block())
        .param("unit", place.unit())
        .param("year", year)
        .query(OccasionStore::occasion)
        .list();
  }

  /**
   * At what a donation may have been given, the latest first: what the block held, or else what the
   * unit held or a block to which it was invited.
   */
  public List<Occasion> forGifts(Scope place, String year) {
    return db.sql(
            COLUMNS
                + """
                   where o.jurisdiction = :jurisdiction and o.year = :year and o.voided is null
                     and (o.block = :block::uuid or o.unit = :unit::uuid
                          or (o.block is not null
                              and o.id in (select occasion from gatherings.attendance
                                            where unit = :unit::uuid)))
                   order by o.held_on desc, o.id desc
                  """)
        .param("jurisdiction", place.jurisdiction())
        .param("block", place.block())
        .param("unit", place.unit())
        .param("year", year)
        .query(OccasionStore::occasion)
        .list();
  }

  /** The latest first: what these places hold, and to what these units were invited. */
  public List<Occasions.Line> in(List<Scope> places, String year) {
    return GatheringReach.in(
            places,
            db.sql(
                """
                select o.*,
                       count(a.unit) as invited,
                       count(a.unit) filter (where a.presence = 'PRESENT') as present,
                       count(a.unit) filter (where a.presence in ('EXCUSED', 'ABSENT')) as missed
                  from gatherings.occasion o
                  left join gatherings.attendance a on a.occasion = o.id
                 where o.year = :year
                   and (o.unit = any(:units) or o.block = any(:blocks)
                        or o.jurisdiction = any(:jurisdictions)
                        or o.id in (select occasion from gatherings.attendance
                                     where unit = any(:units)))
                 group by o.id
                 order by o.held_on desc, o.id desc
                """))
        .param("year", year)
        .query(
            (rs, row) ->
                new Occasions.Line(
                    occasion(rs, row),
                    rs.getInt("invited"),
                    rs.getInt("present"),
                    rs.getInt("missed")))
        .list();
  }

  public boolean hasReview(UUID unit, String year) {
    return db.sql(
            """
            select exists (select from gatherings.occasion
                            where unit = :unit and year = :year and kind = 'REVIEW'
                              and voided is null)
            """)
        .param("unit", unit)
        .param("year", year)
        .query(Boolean.class)
        .single();
  }

  public void add(Occasion occasion, Act act) {
    written(
            db.sql(
                """
                insert into gatherings.occasion
                  (id, jurisdiction, block, unit, year, kind, name, held_on, organiser, persons,
                   voided, version)
                values (:id, :jurisdiction, :block, :unit, :year, :kind, :name, :held_on,
                        :organiser, :persons, :voided, 1)
                """),
            occasion)
        .param("jurisdiction", occasion.place().jurisdiction())
        .param("block", occasion.place().block())
        .param("unit", occasion.place().unit())
        .param("year", occasion.year())
        .update();
    audit.append(act);
  }

  /**
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void save(Occasion occasion, Act act) {
    int rows =
        written(
                db.sql(
                    """
                    update gatherings.occasion
                       set kind = :kind, name = :name, held_on = :held_on, organiser = :organiser,
                           persons = :persons, voided = :voided, version = version + 1
                     where id = :id and version = :version
                    """),
                occasion)
            .param("version", occasion.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("occasion", occasion.version());
    }
    audit.append(act);
  }

  private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec sql, Occasion occasion) {
    Occasion.Said said = occasion.said();
    return sql.param("id", occasion.id())
        .param("kind", said.kind().name())
        .param("name", said.name())
        .param("held_on", said.on())
        .param("organiser", said.organiser())
        .param("persons", said.persons())
        .param("voided", occasion.voided());
  }

  private static Occasion occasion(ResultSet rs, int row) throws SQLException {
    return new Occasion(
        rs.getObject("id", UUID.class),
        new Scope(
            rs.getObject("jurisdiction", UUID.class),
            rs.getObject("block", UUID.class),
            rs.getObject("unit", UUID.class)),
        rs.getString("year"),
        new Occasion.Said(
            OccasionKind.valueOf(rs.getString("kind")),
            rs.getString("name"),
            rs.getObject("held_on", LocalDate.class),
            rs.getString("organiser"),
            rs.getObject("persons", Integer.class)),
        rs.getString("voided"),
        rs.getLong("version"));
  }
}
