package vn.tdkt.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Ids;
import vn.tdkt.organisation.Lineage;
import vn.tdkt.organisation.UnitHistory;
import vn.tdkt.organisation.UnitHistory.Descent;
import vn.tdkt.organisation.UnitHistory.Named;
import vn.tdkt.organisation.UnitHistory.Placed;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitName;

/** What units come from, and their history by date. */
@Repository
public class LineageStore {
  private static final String CROSS =
      """
      with ended as (
        update organisation.unit_place set valid = daterange(lower(valid), :on)
         where jurisdiction = :old and unit <> :old and upper_inf(valid) and lower(valid) < :on
        returning unit, parent
      )
      insert into organisation.unit_place (unit, parent, jurisdiction, valid)
      select unit, case parent when :old then :new::uuid else parent end, :new, daterange(:on, null)
        from ended
      """;

  private static final String INHERIT =
      """
      with ended as (
        update organisation.unit_place set valid = daterange(lower(valid), :on)
         where parent = any(:old) and upper_inf(valid) and lower(valid) < :on
        returning unit, jurisdiction
      )
      insert into organisation.unit_place (unit, parent, jurisdiction, valid)
      select unit, :heir, jurisdiction, daterange(:on, null) from ended
      """;

  private final JdbcClient db;
  private final Audit audit;

  LineageStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /**
   * One body goes up in others, or comes from another that goes on.
   *
   * @param successors none where it went without one
   */
  public void add(
      Lineage kind,
      UnitId predecessor,
      List<UnitId> successors,
      LocalDate on,
      String decision,
      Act act) {
    successors.forEach(next -> insert(db, kind, predecessor, next, on, decision));
    if (successors.isEmpty()) {
      insert(db, kind, predecessor, null, on, decision);
    }
    audit.append(act);
  }

  static void insert(
      JdbcClient db,
      Lineage kind,
      UnitId predecessor,
      @Nullable UnitId successor,
      LocalDate on,
      String decision) {
    db.sql(
            """
            insert into organisation.lineage (id, kind, predecessor, successor, on_date, decision)
            values (:id, :kind, :predecessor, :successor, :on, :decision)
            """)
        .param("id", Ids.next())
        .param("kind", kind.name())
        .param("predecessor", predecessor.value())
        .param("successor", successor == null ? null : successor.value())
        .param("on", on)
        .param("decision", decision)
        .update();
  }

  /** Whether all these units stand, as they do now, since before that day. */
  public boolean mayEnd(List<UnitId> units, LocalDate on) {
    return db.sql(
                """
                select count(*) from organisation.unit_place
                 where unit = any(:units) and upper_inf(valid) and lower(valid) < :on
                """)
            .param("units", UnitStore.ids(units))
            .param("on", on)
            .query(Integer.class)
            .single()
        == units.size();
  }

  /** From that day on these units stand nowhere; what stood below them stands below the heir. */
  public void end(List<UnitId> units, @Nullable UnitId heir, LocalDate on) {
    if (heir != null) {
      db.sql(INHERIT)
          .param("old", UnitStore.ids(units))
          .param("heir", heir.value())
          .param("on", on)
          .update();
    }
    db.sql(
            """
            update organisation.unit_place set valid = daterange(lower(valid), :on)
             where unit = any(:units) and upper_inf(valid) and lower(valid) < :on
            """)
        .param("units", UnitStore.ids(units))
        .param("on", on)
        .update();
  }

  /** All units of one province stand in another from that day on; returns how many. */
  public int cross(UnitId old, UnitId successor, LocalDate on) {
    return db.sql(CROSS)
        .param("old", old.value())
        .param("new", successor.value())
        .param("on", on)
        .update();
  }

  /** The latest first. */
  public UnitHistory history(UnitId unit) {
    return new UnitHistory(
        db.sql(
                """
                select full_name, short_name, symbol, lower(valid) as valid_from, upper(valid) as valid_to
                  from organisation.unit_name where unit = :unit order by valid desc
                """)
            .param("unit", unit.value())
            .query(LineageStore::named)
            .list(),
        db.sql(
                """
                select above.full_name as parent_name, top.full_name as jurisdiction_name,
                       lower(p.valid) as valid_from, upper(p.valid) as valid_to
                  from organisation.unit_place p
                  left join organisation.unit_name above on above.unit = p.parent and above.valid @> lower(p.valid)
                  join organisation.unit_name top on top.unit = p.jurisdiction and top.valid @> lower(p.valid)
                 where p.unit = :unit order by p.valid desc
                """)
            .param("unit", unit.value())
            .query(LineageStore::placed)
            .list(),
        db.sql(
                """
                select l.kind, l.on_date, l.decision, old.full_name as predecessor, new.full_name as successor
                  from organisation.lineage l
                  join lateral (select full_name from organisation.unit_name
                                 where unit = l.predecessor and lower(valid) < l.on_date
                                 order by valid desc limit 1) old on true
                  left join organisation.unit_name new on new.unit = l.successor and new.valid @> l.on_date
                 where l.predecessor = :unit or l.successor = :unit order by l.on_date desc
                """)
            .param("unit", unit.value())
            .query(LineageStore::descent)
            .list());
  }

  private static Named named(ResultSet rs, int row) throws SQLException {
    UnitName name =
        new UnitName(rs.getString("full_name"), rs.getString("short_name"), rs.getString("symbol"));
    return new Named(name, Ranges.validity(rs));
  }

  private static Placed placed(ResultSet rs, int row) throws SQLException {
    return new Placed(
        rs.getString("parent_name"), rs.getString("jurisdiction_name"), Ranges.validity(rs));
  }

  private static Descent descent(ResultSet rs, int row) throws SQLException {
    return new Descent(
        Lineage.valueOf(rs.getString("kind")),
        rs.getString("predecessor"),
        rs.getString("successor"),
        rs.getObject("on_date", LocalDate.class),
        rs.getString("decision"));
  }
}
