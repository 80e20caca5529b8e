package vn.tdkt.initiatives.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.initiatives.Influence;
import vn.tdkt.initiatives.VoteRule;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.StaleEdit;

/** The shares of votes that papers of provinces ask for. */
@Repository
public class VoteRuleStore {
  private final JdbcClient db;
  private final Audit audit;

  VoteRuleStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** Those of a province that count, the latest first. */
  public List<VoteRule> of(UUID jurisdiction) {
    return db.sql(
            """
            select id, jurisdiction, influence, valid_from, percent, source
              from initiatives.vote_rule
             where jurisdiction = :jurisdiction and voided is null
             order by valid_from desc, id
            """)
        .param("jurisdiction", jurisdiction)
        .query(
            (rs, row) ->
                new VoteRule(
                    rs.getObject("id", UUID.class),
                    rs.getObject("jurisdiction", UUID.class),
                    Influence.valueOf(rs.getString("influence")),
                    rs.getObject("valid_from", LocalDate.class),
                    Score.of(rs.getBigDecimal("percent")),
                    rs.getString("source")))
        .list();
  }

  public void add(VoteRule rule, Act act) {
    db.sql(
            """
            insert into initiatives.vote_rule
              (id, jurisdiction, influence, valid_from, percent, source)
            values (:id, :jurisdiction, :influence, :valid_from, :percent, :source)
            """)
        .param("id", rule.id())
        .param("jurisdiction", rule.jurisdiction())
        .param("influence", rule.influence().name())
        .param("valid_from", rule.from())
        .param("percent", new BigDecimal(rule.percent().machine()))
        .param("source", rule.source())
        .update();
    audit.append(act);
  }

  /**
   * @throws StaleEdit if somebody voided it since it was seen
   */
  public void voidIt(VoteRule rule, String reason, Act act) {
    int rows =
        db.sql("update initiatives.vote_rule set voided = :why where id = :id and voided is null")
            .param("why", reason)
            .param("id", rule.id())
            .update();
    if (rows == 0) {
      throw new StaleEdit("rule about votes", 1);
    }
    audit.append(act);
  }
}
