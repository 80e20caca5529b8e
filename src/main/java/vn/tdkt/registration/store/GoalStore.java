package vn.tdkt.registration.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.registration.Goal;

/** Targets of registrations; every write goes with one of the round itself. */
@Repository
public class GoalStore {
  private final JdbcClient db;

  GoalStore(JdbcClient db) {
    this.db = db;
  }

  /** Those that hold, in the order in which they were entered. */
  public List<Goal> of(UUID round) {
    return db.sql(
            """
            select id, title, percent, among from registration.goal
             where round = :round and dropped is null order by id
            """)
        .param("round", round)
        .query(
            (rs, row) ->
                new Goal(
                    rs.getObject("id", UUID.class),
                    rs.getString("title"),
                    rs.getInt("percent"),
                    rs.getString("among")))
        .list();
  }

  public void add(UUID round, Goal goal) {
    db.sql(
            """
            insert into registration.goal (id, round, title, percent, among)
            values (:id, :round, :title, :percent, :among)
            """)
        .param("id", goal.id())
        .param("round", round)
        .param("title", goal.title())
        .param("percent", goal.percent())
        .param("among", goal.among())
        .update();
  }

  public void drop(Goal goal, String reason) {
    db.sql("update registration.goal set dropped = :reason where id = :id")
        .param("reason", reason)
        .param("id", goal.id())
        .update();
  }
}
