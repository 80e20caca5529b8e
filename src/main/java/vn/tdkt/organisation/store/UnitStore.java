package vn.tdkt.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Texts;
import vn.tdkt.organisation.UnitDetails;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitKind;
import vn.tdkt.organisation.UnitName;
import vn.tdkt.organisation.UnitView;

/** Reads units as of a day; one that stands no more is read as it stood last. */
@Repository
public class UnitStore {
  private static final String VIEW =
      """
      select u.id, u.kind, u.fictional, n.full_name, n.short_name, n.symbol,
             p.parent, p.jurisdiction, above.full_name as parent_name,
             case when upper(p.valid) <= :on then upper(p.valid) end as ended
        from organisation.unit u
        join organisation.unit_name n on n.unit = u.id and n.valid @> :on::date
        join lateral (select parent, jurisdiction, valid from organisation.unit_place
                       where unit = u.id and lower(valid) <= :on
                       order by valid desc limit 1) p on true
        left join organisation.unit_name above on above.unit = p.parent and above.valid @> :on::date
      """;

  /** The units of some places and all below them, on a day. */
  static final String REACHED =
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

  private static final String ABOVE =
      """
      with recursive above as (
        select unit, parent from organisation.unit_place
         where unit = :unit and valid @> :on::date
        union
        select p.unit, p.parent from organisation.unit_place p
          join above a on p.unit = a.parent
         where p.valid @> :on::date
      )
      """;

  private static final String BY_NAME = " order by n.full_name collate \"vi-x-icu\"";

  private final JdbcClient db;

  UnitStore(JdbcClient db) {
    this.db = db;
  }

  public Optional<UnitView> find(UnitId unit, LocalDate on) {
    return db.sql(VIEW + " where u.id = :id")
        .param("on", on)
        .param("id", unit.value())
        .query(UnitStore::view)
        .optional();
  }

  public UnitDetails details(UnitId unit) {
    return db.sql(
            """
            select address, founding_decision, founded_on from organisation.unit where id = :id
            """)
        .param("id", unit.value())
        .query(
            (rs, row) ->
                new UnitDetails(
                    rs.getString("address"),
                    rs.getString("founding_decision"),
                    rs.getObject("founded_on", LocalDate.class)))
        .single();
  }

  public List<UnitView> all(Collection<UnitId> units, LocalDate on) {
    return db.sql(VIEW + " where u.id = any(:ids)" + BY_NAME)
        .param("on", on)
        .param("ids", ids(units))
        .query(UnitStore::view)
        .list();
  }

  /** Those of these units that stand in the register on that day. */
  public List<UnitView> standing(Collection<UnitId> units, LocalDate on) {
    return all(units, on).stream().filter(unit -> unit.ended() == null).toList();
  }

  /** The units right below this one on that day. */
  public List<UnitView> below(UnitId unit, LocalDate on) {
    return db.sql(VIEW + " where p.parent = :unit and p.valid @> :on::date" + BY_NAME)
        .param("on", on)
        .param("unit", unit.value())
        .query(UnitStore::view)
        .list();
  }

  /** The units in these places and all below them, found by part of a name without accents. */
  public List<UnitView> search(List<Scope> places, String text, LocalDate on) {
    return db.sql(
            REACHED
                + VIEW
                + " where u.id in (select unit from reached) and position(:text in n.folded) > 0"
                + BY_NAME)
        .param("on", on)
        .param("jurisdictions", Places.jurisdictions(places))
        .param("units", Places.units(places))
        .param("text", Texts.folded(text))
        .query(UnitStore::view)
        .list();
  }

  /** The unit itself and every body above it. */
  public List<UnitId> above(UnitId unit, LocalDate on) {
    return db.sql(ABOVE + "select unit from above")
        .param("unit", unit.value())
        .param("on", on)
        .query((rs, row) -> new UnitId(rs.getObject("unit", UUID.class)))
        .list();
  }

  /** Every name that the unit and the bodies above it bear. */
  public List<String> names(UnitId unit, LocalDate on) {
    return db.sql(
            ABOVE
                + """
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

  static UUID[] ids(Collection<UnitId> units) {
    return units.stream().map(UnitId::value).toArray(UUID[]::new);
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
        rs.getBoolean("fictional"),
        rs.getObject("ended", LocalDate.class));
  }
}
