package vn.tdkt.contests.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.contests.Deviation;
import vn.tdkt.contests.PrizeScale;
import vn.tdkt.contests.Rhythm;
import vn.tdkt.contests.Series;
import vn.tdkt.contests.SeriesKind;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.StaleEdit;

/** The series of a province. */
@Repository
public class ContestSeriesStore {
  private final JdbcClient db;
  private final Audit audit;

  ContestSeriesStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public List<Series> in(UUID jurisdiction) {
    return seenBy(jurisdiction, null);
  }

  /**
   * Those of the own province and of its units, which may have brought them along; a unit sees
   * those of every province in which it stood.
   */
  public List<Series> seenBy(Actor actor) {
    return seenBy(actor.jurisdiction(), actor.unit());
  }

  private List<Series> seenBy(UUID jurisdiction, @Nullable UUID unit) {
    List<Series> all =
        db.sql(
                """
                select id, jurisdiction, unit, name, aliases, kind, organiser, scale, national,
                       every, lasts, first_year, first_number, version
                  from contests.series
                 where jurisdiction = :jurisdiction
                    or jurisdiction in (select jurisdiction from organisation.unit_place
                                         where unit = :unit::uuid)
                    or unit in (select unit from organisation.unit_place
                                 where jurisdiction = :jurisdiction)
                 order by name collate "vi-x-icu", id
                """)
            .param("jurisdiction", jurisdiction)
            .param("unit", unit)
            .query(ContestSeriesStore::series)
            .list();
    Map<UUID, List<Deviation>> deviations = deviations(all);
    return all.stream()
        .map(
            series ->
                new Series(
                    series.id(),
                    series.jurisdiction(),
                    series.unit(),
                    series.said(),
                    deviations.getOrDefault(series.id(), List.of()),
                    series.version()))
        .toList();
  }

  private record Told(UUID series, Deviation deviation) {}

  private Map<UUID, List<Deviation>> deviations(List<Series> all) {
    return db
        .sql(
            """
            select series, due, moved_to, following, reason
              from contests.deviation where series = any(:ids) order by due
            """)
        .param("ids", all.stream().map(Series::id).toArray(UUID[]::new))
        .query(
            (rs, row) ->
                new Told(
                    rs.getObject("series", UUID.class),
                    new Deviation(
                        rs.getInt("due"),
                        rs.getObject("moved_to", Integer.class),
                        rs.getBoolean("following"),
                        rs.getString("reason"))))
        .list()
        .stream()
        .collect(groupingBy(Told::series, mapping(Told::deviation, toList())));
  }

  public void add(Series series, Act act) {
    written(
            db.sql(
                """
                insert into contests.series
                  (id, jurisdiction, unit, name, aliases, kind, organiser, scale, national, every,
                   lasts, first_year, first_number, version)
                values (:id, :jurisdiction, :unit, :name, :aliases, :kind, :organiser, :scale,
                        :national, :every, :lasts, :first_year, :first_number, 1)
                """),
            series)
        .param("jurisdiction", series.jurisdiction())
        .param("unit", series.unit())
        .update();
    audit.append(act);
  }

  /**
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void save(Series series, Act act) {
    current(
        series,
        written(
                db.sql(
                    """
                    update contests.series
                       set name = :name, aliases = :aliases, kind = :kind, organiser = :organiser,
                           scale = :scale, national = :national, every = :every, lasts = :lasts,
                           first_year = :first_year, first_number = :first_number,
                           version = version + 1
                     where id = :id and version = :version
                    """),
                series)
            .param("version", series.version())
            .update());
    audit.append(act);
  }

  /**
   * @throws StaleEdit if somebody changed the series since it was seen
   */
  public void deviate(Series series, Deviation deviation, Act act) {
    current(
        series,
        db.sql(
                """
                update contests.series set version = version + 1
                 where id = :id and version = :version
                """)
            .param("id", series.id())
            .param("version", series.version())
            .update());
    db.sql(
            """
            insert into contests.deviation (series, due, moved_to, following, reason)
            values (:series, :due, :moved_to, :following, :reason)
            on conflict (series, due)
              do update set moved_to = :moved_to, following = :following, reason = :reason
            """)
        .param("series", series.id())
        .param("due", deviation.due())
        .param("moved_to", deviation.to())
        .param("following", deviation.following())
        .param("reason", deviation.reason())
        .update();
    audit.append(act);
  }

  private static void current(Series series, int rows) {
    if (rows == 0) {
      throw new StaleEdit("contest series", series.version());
    }
  }

  private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec sql, Series series) {
    Series.Said said = series.said();
    return sql.param("id", series.id())
        .param("name", said.name())
        .param("aliases", said.aliases().toArray(String[]::new))
        .param("kind", said.kind().name())
        .param("organiser", said.organiser())
        .param("scale", said.scale().name())
        .param("national", said.national())
        .param("every", said.rhythm().every())
        .param("lasts", said.rhythm().lasts())
        .param("first_year", said.rhythm().firstYear())
        .param("first_number", said.rhythm().firstNumber());
  }

  private static Series series(ResultSet rs, int row) throws SQLException {
    return new Series(
        rs.getObject("id", UUID.class),
        rs.getObject("jurisdiction", UUID.class),
        rs.getObject("unit", UUID.class),
        new Series.Said(
            rs.getString("name"),
            List.of((String[]) rs.getArray("aliases").getArray()),
            SeriesKind.valueOf(rs.getString("kind")),
            rs.getString("organiser"),
            PrizeScale.valueOf(rs.getString("scale")),
            rs.getString("national"),
            new Rhythm(
                rs.getInt("every"),
                rs.getInt("lasts"),
                rs.getInt("first_year"),
                rs.getInt("first_number"))),
        List.of(),
        rs.getLong("version"));
  }
}
