package vn.tdkt.registration.store;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.registration.RoundState;

/** The registrations of many units in figures, in one statement for all of them. */
@Repository
public class RegistrationsOfYear {
  private final JdbcClient db;

  RegistrationsOfYear(JdbcClient db) {
    this.db = db;
  }

  /**
   * One unit.
   *
   * @param staff of the unit and its departments, and who registered and has left since
   * @param striving persons of the staff who strive for a title
   * @param direct those among them who manage nothing
   * @param titles how many strive for each
   */
  public record Line(
      UUID unit,
      RoundState state,
      int staff,
      int registered,
      int striving,
      int direct,
      Map<String, Integer> titles) {}

  /** By unit; units without a registration are not there. */
  public Map<UUID, Line> of(Collection<UUID> units, String year, LocalDate today) {
    return db
        .sql(
            """
            with recursive asked as (
              select id, unit, state, greatest(from_day, least(:today, until_day - 1)) as day
                from registration.round where unit = any(:units) and year = :year
            ), inside as (
              select id as round, unit, day from asked
              union
              select i.round, p.unit, i.day
                from inside i
                join organisation.unit_place p on p.parent = i.unit and p.valid @> i.day
                join organisation.unit u on u.id = p.unit and u.kind = 'DEPARTMENT'
            ), staff as (
              select i.round, o.person, not bool_or(o.manager) as direct
                from inside i join organisation.post o on o.unit = i.unit and o.valid @> i.day
               group by i.round, o.person
            ), entered as (
              select e.round, e.person, e.titles, e.withdrawn is null as holds
                from registration.entry e join asked a on a.id = e.round
            ), counted as (
              select round, count(*) as staff, count(*) filter (where holds) as registered,
                     count(*) filter (where holds and direct is not null
                                            and cardinality(titles) > 0) as striving,
                     count(*) filter (where holds and direct
                                            and cardinality(titles) > 0) as direct
                from staff s
                full join (select * from entered where person is not null) e using (round, person)
               group by round
            ), striving as (
              select round, array_agg(title) as titles, array_agg(number) as numbers
                from (select e.round, t.title, count(*)::int as number
                        from entered e, unnest(e.titles) as t (title)
                       group by e.round, t.title) as each_title
               group by round
            )
            select a.unit, a.state, coalesce(c.staff, 0) as staff,
                   coalesce(c.registered, 0) as registered,
                   coalesce(c.striving, 0) as striving, coalesce(c.direct, 0) as direct,
                   coalesce(t.titles, '{}') as titles, coalesce(t.numbers, '{}') as numbers
              from asked a
              left join counted c on c.round = a.id
              left join striving t on t.round = a.id
            """)
        .param("units", units.toArray(UUID[]::new))
        .param("year", year)
        .param("today", today)
        .query(RegistrationsOfYear::line)
        .list()
        .stream()
        .collect(toMap(Line::unit, Function.identity()));
  }

  private static Line line(ResultSet rs, int row) throws SQLException {
    String[] titles = (String[]) rs.getArray("titles").getArray();
    Integer[] numbers = (Integer[]) rs.getArray("numbers").getArray();
    Map<String, Integer> striving = new HashMap<>();
    for (int i = 0; i < titles.length; i++) {
      striving.put(titles[i], numbers[i]);
    }
    return new Line(
        rs.getObject("unit", UUID.class),
        RoundState.valueOf(rs.getString("state")),
        rs.getInt("staff"),
        rs.getInt("registered"),
        rs.getInt("striving"),
        rs.getInt("direct"),
        striving);
  }
}
