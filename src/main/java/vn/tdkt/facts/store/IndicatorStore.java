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
  private static final String COLUMNS =
      "select id, jurisdiction, unit, what, measure, gathering, whole, share, breakdown"
          + " from facts.indicator ";

  private final JdbcClient db;
  private final Audit audit;

  IndicatorStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public List<Indicator> of(UUID unit) {
    return db.sql(COLUMNS + "where unit = :unit order by id")
        .param("unit", unit)
        .query(IndicatorStore::indicator)
        .list();
  }

  public List<Indicator> find(Collection<UUID> ids) {
    return db.sql(COLUMNS + "where id = any(:ids) order by id")
        .param("ids", ids.toArray(UUID[]::new))
        .query(IndicatorStore::indicator)
        .list();
  }

  /** These with all that belong to the same wholes, however deep. */
  public List<Indicator> families(Collection<UUID> ids) {
    return db.sql(
            """
            with recursive up as (
              select id, whole from facts.indicator where id = any(:ids)
              union select i.id, i.whole from facts.indicator i join up on up.whole = i.id
            ), down as (
              select id from up where whole is null
              union select i.id from facts.indicator i join down on i.whole = down.id
            )
            """
                + COLUMNS
                + "where id in (select id from down) order by id")
        .param("ids", ids.toArray(UUID[]::new))
        .query(IndicatorStore::indicator)
        .list();
  }

  /** What the unit counts already under this name and measure, in whatever spelling. */
  public Optional<Indicator> named(UUID unit, String what, String measure) {
    return db.sql(
            COLUMNS
                + """
                where unit = :unit and folded = :folded and measure = :measure and whole is null
                order by id limit 1
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
