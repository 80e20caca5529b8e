package vn.tdkt.initiatives.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.initiatives.InitiativeState;
import vn.tdkt.initiatives.InitiativeTally;
import vn.tdkt.kernel.Texts;

/** How many initiatives there are, and which of them wait. */
@Repository
public class InitiativeCounts {
  private final JdbcClient db;

  InitiativeCounts(JdbcClient db) {
    this.db = db;
  }

  public InitiativeTally tally(List<UUID> units, String text) {
    return new InitiativeTally(
        db.sql(
                """
                select year, state, influence, voided is not null as voided, count(*) as count
                  from initiatives.initiative
                 where unit = any(:units) and position(:text in folded) > 0
                 group by 1, 2, 3, 4
                """)
            .param("units", units.toArray(UUID[]::new))
            .param("text", Texts.folded(text))
            .query(
                (rs, row) ->
                    new InitiativeTally.Cell(
                        rs.getString("year"),
                        InitiativeState.valueOf(rs.getString("state")),
                        InitiativeStore.influence(rs.getString("influence")),
                        rs.getBoolean("voided"),
                        rs.getLong("count")))
            .list());
  }

  /** An initiative whose noted result waits for the word of the leader. */
  public record WaitingLine(UUID id, String year, String name) {}

  public List<WaitingLine> waitingIn(UUID unit) {
    return db.sql(
            """
            select id, year, name from initiatives.initiative
             where unit = :unit and state = 'WAITING' and voided is null
             order by name, id
            """)
        .param("unit", unit)
        .query(
            (rs, row) ->
                new WaitingLine(
                    rs.getObject("id", UUID.class), rs.getString("year"), rs.getString("name")))
        .list();
  }
}
