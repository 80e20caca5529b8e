package vn.tdkt.registration.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.registration.model.History;

/** What persons were conferred before, in one statement for all of them. */
@Repository
public class HistoryStore {
  private final JdbcClient db;

  HistoryStore(JdbcClient db) {
    this.db = db;
  }

  /** Awards on record in the same province; those that were voided do not count. */
  public Map<UUID, History> of(List<UUID> persons, UUID jurisdiction) {
    Map<UUID, Map<String, Set<Integer>>> years = new HashMap<>();
    db.sql(
            """
            select h.person, h.title, year
              from honours.honour h, generate_series(h.from_year, h.to_year) as year
             where h.person = any(:persons) and h.jurisdiction = :jurisdiction
               and h.voided_because is null
            """)
        .param("persons", persons.toArray(UUID[]::new))
        .param("jurisdiction", jurisdiction)
        .query(
            rs -> {
              years
                  .computeIfAbsent(rs.getObject("person", UUID.class), id -> new HashMap<>())
                  .computeIfAbsent(rs.getString("title"), title -> new HashSet<>())
                  .add(rs.getInt("year"));
            });
    Map<UUID, History> histories = new HashMap<>();
    years.forEach((person, held) -> histories.put(person, new History(held)));
    return histories;
  }
}
