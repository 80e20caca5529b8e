package vn.tdkt.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Ids;
import vn.tdkt.organisation.Birth;
import vn.tdkt.organisation.EnteredPost;
import vn.tdkt.organisation.EnteredUnit;
import vn.tdkt.organisation.KnownPost;
import vn.tdkt.organisation.KnownUnit;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.UnitDetails;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitKind;
import vn.tdkt.organisation.UnitName;

/** Reads and writes the register by the thousand; one statement for many rows. */
@Repository
public class IntakeStore {
  private static final String UNITS =
      UnitStore.REACHED
          + """
            select u.id, u.kind, n.full_name, n.short_name, n.symbol, p.parent,
                   u.address, u.founding_decision, u.founded_on
              from organisation.unit u
              join organisation.unit_name n on n.unit = u.id and n.valid @> :on::date
              join organisation.unit_place p on p.unit = u.id and p.valid @> :on::date
             where u.id in (select unit from reached)
            """;

  private static final String ADD_UNITS =
      """
      with rows as (
        select * from unnest(:ids::uuid[], :kinds::text[], :full_names::text[], :short_names::text[],
                             :symbols::text[], :folded::text[], :parents::uuid[], :since::text[],
                             :addresses::text[], :foundings::text[], :founded::text[])
          as r (id, kind, full_name, short_name, symbol, folded, parent, since, address, founding, founded)
      ), units as (
        insert into organisation.unit
          (id, kind, address, founding_decision, founded_on, fictional, intake)
        select id, kind, address, founding, founded::date, :fictional, :intake from rows
      ), names as (
        insert into organisation.unit_name
          (unit, full_name, short_name, symbol, folded, valid, intake)
        select id, full_name, short_name, symbol, folded, daterange(since::date, null), :intake
          from rows
      )
      insert into organisation.unit_place (unit, parent, jurisdiction, valid, intake)
      select id, parent, :jurisdiction, daterange(since::date, null), :intake from rows
      """;

  private static final String DESCRIBE =
      """
      with rows as (
        select * from unnest(:ids::uuid[], :addresses::text[], :foundings::text[], :founded::text[])
          as r (id, address, founding, founded)
      ), before as (
        insert into organisation.unit_details_before
          (intake, unit, address, founding_decision, founded_on, version)
        select :intake, u.id, u.address, u.founding_decision, u.founded_on, u.version
          from organisation.unit u join rows using (id)
      )
      update organisation.unit u
         set address = rows.address, founding_decision = rows.founding,
             founded_on = rows.founded::date, version = version + 1
        from rows where rows.id = u.id
      """;

  private final JdbcClient db;

  IntakeStore(JdbcClient db) {
    this.db = db;
  }

  public List<KnownUnit> units(Scope place, LocalDate on) {
    return db.sql(UNITS)
        .param("on", on)
        .param("jurisdictions", Places.jurisdictions(List.of(place)))
        .param("units", Places.units(List.of(place)))
        .query(IntakeStore::unit)
        .list();
  }

  public List<KnownPost> posts(List<UnitId> units) {
    return db.sql(
            """
            select p.id, p.full_name, p.birth_year, p.born_on, o.unit, o.title
              from organisation.post o join organisation.person p on p.id = o.person
             where o.unit = any(:units) and not isempty(o.valid)
            """)
        .param("units", UnitStore.ids(units))
        .query(IntakeStore::post)
        .list();
  }

  public void addUnits(UnitId jurisdiction, List<EnteredUnit> units, Act act) {
    db.sql(ADD_UNITS)
        .param("intake", act.subject().id())
        .param("jurisdiction", jurisdiction.value())
        .param("fictional", !units.isEmpty() && units.getFirst().unit().fictional())
        .param("ids", ids(units, one -> one.id().value()))
        .param("kinds", texts(units, one -> one.unit().kind().name()))
        .param("full_names", texts(units, one -> one.unit().name().fullName()))
        .param("short_names", texts(units, one -> one.unit().name().shortName()))
        .param("symbols", texts(units, one -> one.unit().name().symbol()))
        .param("folded", texts(units, one -> one.unit().name().folded()))
        .param("parents", ids(units, one -> idOf(one.unit().parent())))
        .param("since", texts(units, one -> one.unit().since()))
        .param("addresses", texts(units, one -> one.details().address()))
        .param("foundings", texts(units, one -> one.details().founding()))
        .param("founded", texts(units, one -> one.details().foundedOn()))
        .update();
  }

  public void describe(List<KnownUnit> units, Act act) {
    db.sql(DESCRIBE)
        .param("intake", act.subject().id())
        .param("ids", ids(units, one -> one.id().value()))
        .param("addresses", texts(units, one -> one.details().address()))
        .param("foundings", texts(units, one -> one.details().founding()))
        .param("founded", texts(units, one -> one.details().foundedOn()))
        .update();
  }

  /** Those whom the register does not have yet. */
  public void addPeople(UnitId jurisdiction, boolean fictional, List<EnteredPost> posts, Act act) {
    List<EnteredPost> persons = posts.stream().filter(one -> !one.known()).toList();
    db.sql(
            """
            insert into organisation.person
              (id, jurisdiction, full_name, sort_name, birth_year, born_on, fictional, intake)
            select id, :jurisdiction, full_name, sort_name, year, born::date, :fictional, :intake
              from unnest(:ids::uuid[], :names::text[], :sort_names::text[], :years::int[], :born::text[])
                as r (id, full_name, sort_name, year, born)
            """)
        .param("intake", act.subject().id())
        .param("jurisdiction", jurisdiction.value())
        .param("fictional", fictional)
        .param("ids", ids(persons, one -> one.person().value()))
        .param("names", texts(persons, EnteredPost::fullName))
        .param("sort_names", texts(persons, EnteredPost::sortName))
        .param("years", persons.stream().map(one -> one.birth().year()).toArray(Integer[]::new))
        .param("born", texts(persons, one -> one.birth().day()))
        .update();
  }

  public void addPosts(List<EnteredPost> posts, Act act) {
    db.sql(
            """
            insert into organisation.post (id, person, unit, title, manager, valid, intake)
            select id, person, unit, title, manager, daterange(since::date, null), :intake
              from unnest(:ids::uuid[], :persons::uuid[], :units::uuid[], :titles::text[],
                          :managers::boolean[], :since::text[])
                as r (id, person, unit, title, manager, since)
            """)
        .param("intake", act.subject().id())
        .param("ids", ids(posts, one -> Ids.oneOfMany()))
        .param("persons", ids(posts, one -> one.person().value()))
        .param("units", ids(posts, one -> one.unit().value()))
        .param("titles", texts(posts, EnteredPost::title))
        .param("managers", posts.stream().map(EnteredPost::manager).toArray(Boolean[]::new))
        .param("since", texts(posts, one -> one.valid().from()))
        .update();
  }

  private static <T> @Nullable String[] texts(List<T> rows, Function<T, @Nullable Object> part) {
    @Nullable String[] column = new String[rows.size()];
    for (int i = 0; i < column.length; i++) {
      Object value = part.apply(rows.get(i));
      column[i] = value == null ? null : value.toString();
    }
    return column;
  }

  private static <T> @Nullable UUID[] ids(List<T> rows, Function<T, @Nullable UUID> part) {
    @Nullable UUID[] column = new UUID[rows.size()];
    for (int i = 0; i < column.length; i++) {
      column[i] = part.apply(rows.get(i));
    }
    return column;
  }

  private static @Nullable UUID idOf(@Nullable UnitId unit) {
    return unit == null ? null : unit.value();
  }

  private static KnownUnit unit(ResultSet rs, int row) throws SQLException {
    UUID parent = rs.getObject("parent", UUID.class);
    return new KnownUnit(
        new UnitId(rs.getObject("id", UUID.class)),
        UnitKind.valueOf(rs.getString("kind")),
        new UnitName(rs.getString("full_name"), rs.getString("short_name"), rs.getString("symbol")),
        parent == null ? null : new UnitId(parent),
        new UnitDetails(
            rs.getString("address"),
            rs.getString("founding_decision"),
            rs.getObject("founded_on", LocalDate.class)));
  }

  private static KnownPost post(ResultSet rs, int row) throws SQLException {
    return new KnownPost(
        new PersonId(rs.getObject("id", UUID.class)),
        rs.getString("full_name"),
        new Birth(
            rs.getObject("birth_year", Integer.class), rs.getObject("born_on", LocalDate.class)),
        new UnitId(rs.getObject("unit", UUID.class)),
        rs.getString("title"));
  }
}
