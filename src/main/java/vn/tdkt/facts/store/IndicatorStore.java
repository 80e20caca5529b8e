package vn.tdkt.facts.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.facts.Gathering;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Share;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Texts;

/** What is counted. */
@Repository
public class IndicatorStore {
  /** What belongs to an older name belongs to the figure whose name stands for it. */
  private static final String COLUMNS =
      """
      select i.id, i.jurisdiction, i.unit, i.what, i.measure, i.gathering,
             coalesce(w.figure, i.whole) as whole, i.share, i.breakdown
        from facts.indicator i left join facts.indicator w on w.id = i.whole
      """;

  private static final String CURRENT = " (i.figure is null or i.figure = i.id) ";

  private final JdbcClient db;
  private final Audit audit;

  IndicatorStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** Each under its current name alone. */
  public List<Indicator> of(UUID unit) {
    return db.sql(COLUMNS + "where i.unit = :unit and" + CURRENT + "order by i.id")
        .param("unit", unit)
        .query(IndicatorStore::indicator)
        .list();
  }

  public List<Indicator> find(Collection<UUID> ids) {
    return db.sql(COLUMNS + "where i.id = any(:ids) order by i.id")
        .param("ids", ids.toArray(UUID[]::new))
        .query(IndicatorStore::indicator)
        .list();
  }

  /** The one whose name stands for this one: mostly itself. */
  public Optional<Indicator> current(UUID id) {
    return db.sql(
            COLUMNS
                + "where i.id = (select coalesce(figure, id) from facts.indicator where id = :id)")
        .param("id", id)
        .query(IndicatorStore::indicator)
        .optional();
  }

  /** What the unit's figures were called before. */
  public List<Indicator> older(UUID unit) {
    return db.sql(COLUMNS + "where i.unit = :unit and i.figure <> i.id order by i.id")
        .param("unit", unit)
        .query(IndicatorStore::indicator)
        .list();
  }

  /** These, each under its current name, with all that belong to the same wholes, however deep. */
  public List<Indicator> families(Collection<UUID> ids) {
    return db.sql(
            """
            with recursive up as (
              select id, whole, figure from facts.indicator where id = any(:ids)
              union
              select i.id, i.whole, i.figure
                from facts.indicator i join up on i.id in (up.whole, up.figure)
            ), down as (
              select id from up where whole is null
              union
              select i.id
                from facts.indicator i join down on i.whole = down.id or i.figure = down.id
            )
            """
                + COLUMNS
                + "where i.id in (select id from down) and"
                + CURRENT
                + "order by i.id")
        .param("ids", ids.toArray(UUID[]::new))
        .query(IndicatorStore::indicator)
        .list();
  }

  /** What the unit counts already under this name, or had under it, in whatever spelling. */
  public Optional<Indicator> named(UUID unit, String what, String measure) {
    return db.sql(
            COLUMNS
                + """
                where i.id = (select coalesce(figure, id) from facts.indicator
                               where unit = :unit and folded = :folded and measure = :measure
                                 and whole is null
                               order by id limit 1)
                """)
        .param("unit", unit)
        .param("folded", Texts.folded(what))
        .param("measure", measure)
        .query(IndicatorStore::indicator)
        .optional();
  }

  public void add(Indicator indicator, Act act) {
    Indicator.Within within = indicator.within();
    db.sql(
            """
            insert into facts.indicator
              (id, jurisdiction, unit, what, folded, measure, gathering, whole, share, breakdown)
            values
              (:id, :jurisdiction, :unit, :what, :folded, :measure, :gathering, :whole, :share,
               :breakdown)
            """)
        .param("id", indicator.id())
        .param("jurisdiction", indicator.jurisdiction())
        .param("unit", indicator.unit())
        .param("what", indicator.what())
        .param("folded", Texts.folded(indicator.what()))
        .param("measure", indicator.measure())
        .param("gathering", indicator.gathering().name())
        .param("whole", within == null ? null : within.whole())
        .param("share", within == null ? null : within.share().name())
        .param("breakdown", within == null ? "" : within.breakdown())
        .update();
    audit.append(act);
  }

  private static Indicator indicator(ResultSet rs, int row) throws SQLException {
    return new Indicator(
        rs.getObject("id", UUID.class),
        rs.getObject("jurisdiction", UUID.class),
        rs.getObject("unit", UUID.class),
        rs.getString("what"),
        rs.getString("measure"),
        Gathering.valueOf(rs.getString("gathering")),
        within(rs));
  }

  private static Indicator.@Nullable Within within(ResultSet rs) throws SQLException {
    UUID whole = rs.getObject("whole", UUID.class);
    return whole == null
        ? null
        : new Indicator.Within(
            whole, Share.valueOf(rs.getString("share")), rs.getString("breakdown"));
  }
}
