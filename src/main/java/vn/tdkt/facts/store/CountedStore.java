package vn.tdkt.facts.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.facts.CountedBy;
import vn.tdkt.kernel.Act;

/** Which figures are counted from records. */
@Repository
public class CountedStore {
  private static final String COLUMNS =
      "select i.id, i.unit, i.counted_by, i.counted_from from facts.indicator i";

  private final JdbcClient db;
  private final Audit audit;

  CountedStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** Those of a unit, each under all of its names. */
  public List<CountedBy> of(UUID unit) {
    return db.sql(
            """
            select n.id, i.unit, i.counted_by, i.counted_from
              from facts.indicator i join facts.indicator n on coalesce(n.figure, n.id) = i.id
             where i.unit = :unit and n.unit = :unit and i.counted_by is not null
            """)
        .param("unit", unit)
        .query(CountedStore::counted)
        .list();
  }

  /** Of these figures those that are counted. */
  public List<CountedBy> among(Collection<UUID> ids) {
    return db.sql(COLUMNS + " where i.id = any(:ids) and i.counted_by is not null")
        .param("ids", ids.toArray(UUID[]::new))
        .query(CountedStore::counted)
        .list();
  }

  /**
   * Of a unit those that are counted by these keys; counting waits for whoever counts them now, and
   * then sees what that wrote.
   */
  public List<CountedBy> lock(UUID unit, Collection<String> keys) {
    return db.sql(
            COLUMNS
                + """
                   where i.unit = :unit and i.counted_by = any(:keys)
                   order by i.id for update
                  """)
        .param("unit", unit)
        .param("keys", keys.toArray(String[]::new))
        .query(CountedStore::counted)
        .list();
  }

  /** A unit of a province. */
  public record Place(UUID jurisdiction, UUID unit) {}

  /** The units of which anything is counted. */
  public List<Place> units() {
    return db.sql(
            "select distinct jurisdiction, unit from facts.indicator where counted_by is not null")
        .query(
            (rs, row) ->
                new Place(
                    rs.getObject("jurisdiction", UUID.class), rs.getObject("unit", UUID.class)))
        .list();
  }

  /**
   * Waits for what is being noted of the figure, and lets nothing be noted until the act is done.
   */
  public void lock(UUID indicator) {
    db.sql("select id from facts.indicator where id = :id for update")
        .param("id", indicator)
        .query(UUID.class)
        .list();
  }

  public void choose(CountedBy counted, Act act) {
    db.sql(
            """
            update facts.indicator set counted_by = :key, counted_from = :from where id = :id
            """)
        .param("key", counted.key())
        .param("from", counted.from().atDay(1))
        .param("id", counted.indicator())
        .update();
    audit.append(act);
  }

  /** What was counted stays; from now on people type. */
  public void end(UUID indicator, Act act) {
    db.sql(
            """
            update facts.indicator set counted_by = null, counted_from = null where id = :id
            """)
        .param("id", indicator)
        .update();
    audit.append(act);
  }

  private static CountedBy counted(ResultSet rs, int row) throws SQLException {
    return new CountedBy(
        rs.getObject("id", UUID.class),
        rs.getObject("unit", UUID.class),
        rs.getString("counted_by"),
        YearMonth.from(rs.getObject("counted_from", LocalDate.class)));
  }
}
