package vn.tdkt.registration.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.kernel.Ids;
import vn.tdkt.registration.Entrant;
import vn.tdkt.registration.Round;

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
                   coalesce(e.titles, '{}') as titles, e.first_on
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

  /** Persons and collectives that are known; a first registration gets the day. */
  public void write(Round round, List<Entrant> entrants, LocalDate on) {
    UUID[] persons =
        entrants.stream().map(e -> e.collective() ? null : e.key()).toArray(UUID[]::new);
    UUID[] ids =
        entrants.stream().map(e -> e.collective() ? e.key() : Ids.oneOfMany()).toArray(UUID[]::new);
    db.sql(
            """
            with written as (
              select * from unnest(:ids::uuid[], :persons::uuid[], :names::text[], :titles::text[])
                         as w(id, person, name, titles)
            ), collectives as (
              update registration.entry e set titles = string_to_array(w.titles, ',')
                from written w where w.person is null and e.id = w.id and e.round = :round
            )
            insert into registration.entry (id, round, person, name, titles, first_on)
            select id, :round, person, name, string_to_array(titles, ','), :on
              from written where person is not null
            on conflict (round, person) do update set titles = excluded.titles
            """)
        .param("ids", ids)
        .param("persons", persons)
        .param("names", entrants.stream().map(Entrant::name).toArray(String[]::new))
        .param(
            "titles",
            entrants.stream().map(e -> String.join(",", e.titles())).toArray(String[]::new))
        .param("round", round.id())
        .param("on", on)
        .update();
  }

  public void add(Round round, Entrant collective, LocalDate on) {
    db.sql(
            """
            insert into registration.entry (id, round, name, titles, first_on)
            values (:id, :round, :name, string_to_array(:titles, ','), :on)
            """)
        .param("id", collective.key())
        .param("round", round.id())
        .param("name", collective.name())
        .param("titles", String.join(",", collective.titles()))
        .param("on", on)
        .update();
  }

  private static Entrant entrant(ResultSet rs, int row) throws SQLException {
    return new Entrant(
        rs.getObject("key", UUID.class),
        rs.getBoolean("collective"),
        rs.getString("name"),
        rs.getString("part"),
        strings(rs.getArray("titles")),
        day(rs));
  }

  private static @Nullable LocalDate day(ResultSet rs) throws SQLException {
    return rs.getObject("first_on", LocalDate.class);
  }

  private static List<String> strings(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
