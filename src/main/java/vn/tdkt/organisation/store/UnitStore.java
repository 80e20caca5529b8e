package vn.tdkt.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Texts;
import vn.tdkt.organisation.NewUnit;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitKind;
import vn.tdkt.organisation.UnitName;
import vn.tdkt.organisation.UnitView;

/** Units, their names and places. A new name or place ends the one before. */
@Repository
public class UnitStore {
  private static final String VIEW =
      """
      select u.id, u.kind, u.fictional, n.full_name, n.short_name, n.symbol,
             p.parent, p.jurisdiction, above.full_name as parent_name
        from organisation.unit u
        join organisation.unit_name n on n.unit = u.id and n.valid @> :on::date
        join organisation.unit_place p on p.unit = u.id and p.valid @> :on::date
        left join organisation.unit_name above on above.unit = p.parent and above.valid @> :on::date
      """;

  private static final String REACHED =
      """
      with recursive reached as (
        select unit from organisation.unit_place
         where valid @> :on::date
           and (jurisdiction = any(:jurisdictions) or unit = any(:units))
        union
        select p.unit from organisation.unit_place p
          join reached r on p.parent = r.unit
         where p.valid @> :on::date
      )
      """;

  private final JdbcClient db;
  private final Audit audit;

  UnitStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public Optional<UnitView> find(UnitId unit, LocalDate on) {
    return db.sql(VIEW + " where u.id = :id")
        .param("on", on)
        .param("id", unit.value())
        .query(UnitStore::view)
        .optional();
  }

  public List<UnitView> all(Collection<UnitId> units, LocalDate on) {
    return db.sql(VIEW + " where u.id = any(:ids) order by n.full_name collate \"vi-x-icu\"")
        .param("on", on)
        .param("ids", units.stream().map(UnitId::value).toArray(UUID[]::new))
        .query(UnitStore::view)
        .list();
  }

  /** Those of these units that stand in the register on that day. */
  public List<UnitView> standing(Collection<UnitId> units, LocalDate on) {
    return all(units, on);
  }

  /** The units in these places and all below them, found by part of a name without accents. */
  public List<UnitView> search(List<Scope> places, String text, LocalDate on) {
    return db.sql(
            REACHED
                + VIEW
                + """
                 where u.id in (select unit from reached) and position(:text in n.folded) > 0
                 order by n.full_name collate "vi-x-icu"
                """)
        .param("on", on)
        .param("jurisdictions", Places.jurisdictions(places))
        .param("units", Places.units(places))
        .param("text", Texts.folded(text))
        .query(UnitStore::view)
        .list();
  }

  /** Every name that the unit and the bodies above it bear. */
  public List<String> names(UnitId unit, LocalDate on) {
    return db.sql(
            """
            with recursive above as (
              select unit, parent from organisation.unit_place
               where unit = :unit and valid @> :on::date
              union
              select p.unit, p.parent from organisation.unit_place p
                join above a on p.unit = a.parent
               where p.valid @> :on::date
            )
            select unnest(array[n.full_name, n.short_name, n.symbol])
              from organisation.unit_name n
              join above a on a.unit = n.unit
             where n.valid @> :on::date
            """)
        .param("unit", unit.value())
        .param("on", on)
        .query(String.class)
        .list();
  }

  public void add(UnitId id, NewUnit unit, UnitId jurisdiction, Act act) {
    db.sql("insert into organisation.unit (id, kind, fictional) values (:id, :kind, :fictional)")
        .param("id", id.value())
        .param("kind", unit.kind().name())
        .param("fictional", unit.fictional())
        .update();
    addName(id, unit.name(), unit.since());
    addPlace(id, unit.parent(), jurisdiction, unit.since());
    audit.append(act);
  }

  /** False if the unit bears a name that began on that day or later. */
  public boolean rename(UnitId unit, UnitName name, LocalDate from, Act act) {
    boolean ended =
        db.sql(
                    """
                    update organisation.unit_name set valid = daterange(lower(valid), :from)
                     where unit = :unit and upper_inf(valid) and lower(valid) < :from
                    """)
                .param("unit", unit.value())
                .param("from", from)
                .update()
            > 0;
    if (ended) {
      addName(unit, name, from);
      audit.append(act);
    }
    return ended;
  }

  /** False if the unit took its place on that day or later. */
  public boolean move(UnitId unit, UnitId parent, UnitId jurisdiction, LocalDate from, Act act) {
    boolean ended =
        db.sql(
                    """
                    update organisation.unit_place set valid = daterange(lower(valid), :from)
                     where unit = :unit and upper_inf(valid) and lower(valid) < :from
                    """)
                .param("unit", unit.value())
                .param("from", from)
                .update()
            > 0;
    if (ended) {
      addPlace(unit, parent, jurisdiction, from);
      audit.append(act);
    }
    return ended;
  }

  private void addName(UnitId unit, UnitName name, LocalDate from) {
    db.sql(
            """
            insert into organisation.unit_name (unit, full_name, short_name, symbol, folded, valid)
            values (:unit, :full_name, :short_name, :symbol, :folded, daterange(:from, null))
            """)
        .param("unit", unit.value())
        .param("full_name", name.fullName())
        .param("short_name", name.shortName())
        .param("symbol", name.symbol())
        .param("folded", name.folded())
        .param("from", from)
        .update();
  }

  private void addPlace(UnitId unit, @Nullable UnitId parent, UnitId jurisdiction, LocalDate from) {
    db.sql(
            """
            insert into organisation.unit_place (unit, parent, jurisdiction, valid)
            values (:unit, :parent, :jurisdiction, daterange(:from, null))
            """)
        .param("unit", unit.value())
        .param("parent", parent == null ? null : parent.value())
        .param("jurisdiction", jurisdiction.value())
        .param("from", from)
        .update();
  }

  private static UnitView view(ResultSet rs, int row) throws SQLException {
    UUID parent = rs.getObject("parent", UUID.class);
    return new UnitView(
        new UnitId(rs.getObject("id", UUID.class)),
        UnitKind.valueOf(rs.getString("kind")),
        new UnitName(rs.getString("full_name"), rs.getString("short_name"), rs.getString("symbol")),
        parent == null ? null : new UnitId(parent),
        rs.getString("parent_name"),
        new UnitId(rs.getObject("jurisdiction", UUID.class)),
        rs.getBoolean("fictional"));
  }
}
