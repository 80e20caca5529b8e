package vn.tdkt.initiatives.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.initiatives.InitiativeUse;
import vn.tdkt.kernel.StaleEdit;

/** What initiatives have served for; the act of each goes with the version of the initiative. */
@Repository
public class UseStore {
  private final JdbcClient db;

  UseStore(JdbcClient db) {
    this.db = db;
  }

  /** By initiative, in the order in which they were written. */
  Map<UUID, List<InitiativeUse>> of(List<UUID> initiatives) {
    return db
        .sql(
            """
            select id, initiative, person, author, title, title_name, year, decision, voided
              from initiatives.use where initiative = any(:initiatives) order by id
            """)
        .param("initiatives", initiatives.toArray(UUID[]::new))
        .query(
            (rs, row) ->
                new InitiativeUse(
                    rs.getObject("id", UUID.class),
                    rs.getObject("initiative", UUID.class),
                    rs.getObject("person", UUID.class),
                    rs.getString("author"),
                    rs.getString("title"),
                    rs.getString("title_name"),
                    rs.getString("year"),
                    rs.getString("decision"),
                    rs.getString("voided")))
        .list()
        .stream()
        .collect(Collectors.groupingBy(InitiativeUse::initiative));
  }

  public void add(InitiativeUse use) {
    db.sql(
            """
            insert into initiatives.use
              (id, initiative, person, author, title, title_name, year, decision)
            values (:id, :initiative, :person, :author, :title, :title_name, :year, :decision)
            """)
        .param("id", use.id())
        .param("initiative", use.initiative())
        .param("person", use.person())
        .param("author", use.author())
        .param("title", use.title())
        .param("title_name", use.titleName())
        .param("year", use.year())
        .param("decision", use.decision())
        .update();
  }

  /**
   * @throws StaleEdit if somebody took it back since it was seen
   */
  public void voidIt(InitiativeUse use, String reason) {
    int rows =
        db.sql("update initiatives.use set voided = :reason where id = :id and voided is null")
            .param("reason", reason)
            .param("id", use.id())
            .update();
    if (rows == 0) {
      throw new StaleEdit("use of an initiative", 1);
    }
  }
}
