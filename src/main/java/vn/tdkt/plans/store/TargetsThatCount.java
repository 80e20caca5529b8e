package vn.tdkt.plans.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.facts.FigureUse;
import vn.tdkt.facts.UsesFigures;
import vn.tdkt.kernel.Words;

/** Tells which targets of which plans read a figure. */
@Repository
class TargetsThatCount implements UsesFigures {
  private static final Words WORDS = Words.of("plans");

  private final JdbcClient db;

  TargetsThatCount(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<FigureUse> usesOf(UUID indicator) {
    return db.sql(
            """
            select distinct p.id, p.year, t.text, t.position
              from plans.measure m
              join plans.target t on t.id = m.target and t.dropped is null
              join plans.plan p on p.id = t.plan and p.state <> 'VOID'
             where m.indicator = :indicator and not m.dropped
             order by p.year desc, t.position
            """)
        .param("indicator", indicator)
        .query(
            (rs, row) ->
                new FigureUse(
                    WORDS.say("use", rs.getString("year"), rs.getString("text")),
                    "/ke-hoach/" + rs.getString("id") + "/tien-do"))
        .list();
  }
}
