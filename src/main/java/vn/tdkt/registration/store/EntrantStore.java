package vn.tdkt.registration.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.kernel.Ids;
import vn.tdkt.registration.Entrant;
import vn.tdkt.registration.Round;
import vn.tdkt.registration.Wish;

/** Who could register and who did: one statement however many there are. */
@Repository
public class EntrantStore {
  private final JdbcClient db;

  EntrantStore(JdbcClient db) {
    this.db = db;
  }

  /**
   * The staff of that day with what they registered, those who registered and have left since, and
   * the collectives.
   */
  public List<Entrant> of(Round round, LocalDate on) {
    return db.sql(
            """
            with recursive inside as (
              select :unit::uuid as unit
              union
              select p.unit from organisation.unit_place p
                join inside i on p.parent = i.unit
                join organisation.unit u on u.id = p.unit and u.kind = 'DEPARTMENT'
               where p.valid @> :on::date
            ), staff as (
              select distinct on (o.person) o.person, f.full_name, f.sort_name,
                     case when o.unit = :unit then '' else n.full_name end as part
                from organisation.post o
                join inside i on i.unit = o.unit
                join organisation.person f on f.id = o.person
                join organisation.unit_name n on n.unit = o.unit and n.valid @> :on::date
               where o.valid @> :on::date
               order by o.person, (o.unit = :unit), n.full_name
            ), entry as (
              select * from registration.entry where round = :round
            )
            select coalesce(s.person, e.person, e.id) as key,
                   s.person is null and e.person is null as collective,
                   coalesce(s.full_name, e.name) as name, coalesce(s.part, '') as part,
                   coalesce(e.titles, '{}') as titles, coalesce(e.other, '') as other,
                   e.registered_on, coalesce(e.withdrawn, '') as withdrawn
              from staff s full join entry e on e.person = s.person
             order by collective, part collate "vi-x-icu",
                      coalesce(s.sort_name, e.name) collate "vi-x-icu", key
            """)
        .param("unit", round.unit())
        .param("on", on)
        .param("round", round.id())
        .query(EntrantStore::entrant)
        .list();
  }

  /** Persons and collectives, new ones and known ones. */
  public void write(Round round, List<Entrant> entrants) {
    db.sql(
            """
            with written as (
              select * from unnest(:ids::uuid[], :persons::uuid[], :names::text[], :titles::text[],
                                   :others::text[], :days::text[])
                         as w(id, person, name, titles, other, day)
            ), collectives as (
              insert into registration.entry (id, round, name, titles, other, registered_on)
              select id, :round, name, string_to_array(titles, ','), other, day::date
                from written where person is null
              on conflict (id) do update
                 set titles = excluded.titles, other = excluded.other,
                     registered_on = excluded.registered_on, withdrawn = null
            )
            insert into registration.entry (id, round, person, name, titles, other, registered_on)
            select id, :round, person, name, string_to_array(titles, ','), other, day::date
              from written where person is not null
            on conflict (round, person) do update
               set titles = excluded.titles, other = excluded.other,
                   registered_on = excluded.registered_on, withdrawn = null
            """)
        .param(
            "ids", column(entrants, new UUID[0], e -> e.collective() ? e.key() : Ids.oneOfMany()))
        .param("persons", column(entrants, new UUID[0], e -> e.collective() ? null : e.key()))
        .param("names", column(entrants, new String[0], Entrant::name))
        .param("titles", column(entrants, new String[0], e -> String.join(",", e.wish().titles())))
        .param("others", column(entrants, new String[0], e -> e.wish().other()))
        .param("days", column(entrants, new String[0], e -> String.valueOf(e.wish().on())))
        .param("round", round.id())
        .update();
  }

  private static <T> @Nullable T[] column(
      List<Entrant> rows, T[] kind, Function<Entrant, @Nullable T> part) {
    @Nullable T[] values = Arrays.copyOf(kind, rows.size());
    for (int i = 0; i < values.length; i++) {
      values[i] = part.apply(rows.get(i));
    }
    return values;
  }

  /** What was registered no longer holds; what it was stands in the audit. */
  public void withdraw(Round round, Entrant entrant) {
    db.sql(
            """
            update registration.entry set titles = '{}', other = '', withdrawn = :why
             where round = :round and (person = :key or id = :key)
            """)
        .param("why", entrant.withdrawn())
        .param("round", round.id())
        .param("key", entrant.key())
        .update();
  }

  private static Entrant entrant(ResultSet rs, int row) throws SQLException {
    Wish wish =
        new Wish(
            titles(rs.getArray("titles")),
            rs.getString("other"),
            rs.getObject("registered_on", LocalDate.class));
    return new Entrant(
        rs.getObject("key", UUID.class),
        rs.getBoolean("collective"),
        rs.getString("name"),
        rs.getString("part"),
        wish,
        rs.getString("withdrawn"));
  }

  private static List<String> titles(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
