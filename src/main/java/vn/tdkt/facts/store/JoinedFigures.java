package vn.tdkt.facts.store;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;

/** Which figures are the same thing under an older name. */
@Repository
public class JoinedFigures {
  private final JdbcClient db;
  private final Audit audit;

  JoinedFigures(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  private record Pair(UUID older, UUID current) {}

  /** Of a unit: the current figure by each older one. */
  public Map<UUID, UUID> of(UUID unit) {
    return pairs("unit = :of", unit);
  }

  /** Of these those that are older names: the current figure by each. */
  public Map<UUID, UUID> among(Collection<UUID> ids) {
    return pairs("id = any(:of)", ids.toArray(UUID[]::new));
  }

  private Map<UUID, UUID> pairs(String which, Object of) {
    return db
        .sql("select id, figure from facts.indicator where figure <> id and " + which)
        .param("of", of)
        .query(
            (rs, row) ->
                new Pair(rs.getObject("id", UUID.class), rs.getObject("figure", UUID.class)))
        .list()
        .stream()
        .collect(toMap(Pair::older, Pair::current));
  }

  /** Waits for facts that are being written, and lets none be written until the act is done. */
  public void lock(UUID one, UUID other) {
    db.sql("select id from facts.indicator where id = any(:ids) order by id for update")
        .param("ids", new UUID[] {one, other})
        .query(UUID.class)
        .list();
  }

  public void join(UUID older, UUID current, Act act) {
    db.sql("update facts.indicator set figure = :current where id in (:older, :current)")
        .param("older", older)
        .param("current", current)
        .update();
    audit.append(act);
  }

  /** Whether a part of it was joined with another, which needs the wholes to be one. */
  public boolean hasJoinedParts(UUID whole) {
    return db.sql(
            """
            select exists (select 1 from facts.indicator p
                            where p.whole = :whole and p.figure is not null)
            """)
        .param("whole", whole)
        .query(Boolean.class)
        .single();
  }

  /** Undoes it; a figure with no older name left stands alone again. */
  public void part(UUID older, UUID current, Act act) {
    db.sql("update facts.indicator set figure = null where id = :older")
        .param("older", older)
        .update();
    db.sql(
            """
            update facts.indicator set figure = null
             where id = :current
               and not exists (select 1 from facts.indicator o
                                where o.figure = :current and o.id <> :current)
            """)
        .param("current", current)
        .update();
    audit.append(act);
  }
}
