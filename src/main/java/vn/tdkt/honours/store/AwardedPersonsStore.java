package vn.tdkt.honours.store;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.honours.AwardedPersons;

/** Persons with an award of a year, by unit. */
@Repository
public class AwardedPersonsStore {
  private final JdbcClient db;

  AwardedPersonsStore(JdbcClient db) {
    this.db = db;
  }

  private record Row(UUID unit, AwardedPersons persons) {}

  /** Only persons whom the register of persons knows: of others nobody can say what they were. */
  public Map<UUID, AwardedPersons> of(Collection<UUID> units, int year) {
    return db
        .sql(
            """
            select a.unit, count(*) as persons,
                   count(*) filter (where not exists
                     (select 1 from organisation.post o
                       where o.person = a.person and o.manager
                         and o.valid && daterange(:from, :until))) as direct
              from (select distinct unit, person from honours.honour
                     where unit = any(:units) and to_year = :year
                       and person is not null and voided_because is null) a
             group by a.unit
            """)
        .param("units", units.toArray(UUID[]::new))
        .param("year", year)
        .param("from", LocalDate.of(year, 1, 1))
        .param("until", LocalDate.of(year + 1, 1, 1))
        .query(
            (rs, row) ->
                new Row(
                    rs.getObject("unit", UUID.class),
                    new AwardedPersons(rs.getInt("persons"), rs.getInt("direct"))))
        .list()
        .stream()
        .collect(toMap(Row::unit, Row::persons));
  }
}
