package vn.tdkt.feeding.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.facts.FigureUse;
import vn.tdkt.facts.UsesFigures;
import vn.tdkt.kernel.Words;

/** Tells the page of a figure which criteria it answers. */
@Repository
class CriteriaThatRead implements UsesFigures {
  private static final Words WORDS = Words.of("feeding");

  private final JdbcClient db;

  CriteriaThatRead(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<FigureUse> usesOf(UUID indicator) {
    return db.sql(
            """
            select distinct leaf from feeding.feed
             where indicator = :indicator and not dropped order by leaf
            """)
        .param("indicator", indicator)
        .query((rs, row) -> new FigureUse(WORDS.say("use", rs.getString("leaf")), null))
        .list();
  }
}
