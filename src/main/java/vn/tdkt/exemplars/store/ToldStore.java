package vn.tdkt.exemplars.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;

/** Which lines of the communication log tell of which exemplar. */
@Repository
public class ToldStore {
  private final JdbcClient db;
  private final Audit audit;

  ToldStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** One line of the log about one exemplar. */
  public record Link(UUID response, UUID exemplar, String name) {}

  public List<Link> of(Collection<UUID> responses) {
    return db.sql(
            """
            select t.response, e.id, e.name
              from exemplars.told t join exemplars.exemplar e on e.id = t.exemplar
             where t.response = any(:responses)
             order by e.name, e.id
            """)
        .param("responses", responses.toArray(UUID[]::new))
        .query(
            (rs, row) ->
                new Link(
                    rs.getObject("response", UUID.class),
                    rs.getObject("id", UUID.class),
                    rs.getString("name")))
        .list();
  }

  public List<UUID> about(UUID exemplar) {
    return db.sql("select response from exemplars.told where exemplar = :exemplar")
        .param("exemplar", exemplar)
        .query(UUID.class)
        .list();
  }

  public void add(UUID exemplar, UUID response, Act act) {
    db.sql("insert into exemplars.told (exemplar, response) values (:exemplar, :response)")
        .param("exemplar", exemplar)
        .param("response", response)
        .update();
    audit.append(act);
  }
}
