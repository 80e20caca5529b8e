package vn.tdkt.initiatives.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.initiatives.Ground;
import vn.tdkt.initiatives.Influence;
import vn.tdkt.initiatives.InitiativeMove;
import vn.tdkt.initiatives.InitiativeState;
import vn.tdkt.initiatives.InitiativeStep;
import vn.tdkt.initiatives.VoteRule;
import vn.tdkt.initiatives.Votes;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.StaleEdit;

/** The written steps of initiatives; the act of each goes with the state of the initiative. */
@Repository
public class StepStore {
  private final JdbcClient db;

  StepStore(JdbcClient db) {
    this.db = db;
  }

  /** By initiative, in the order in which they were written. */
  Map<UUID, List<InitiativeStep>> of(List<UUID> initiatives) {
    return db
        .sql(
            """
            select s.id, s.initiative, s.move, s.before, s.number, s.decided_on, s.authority,
                   s.influence, s.members, s.present, s.agreeing, s.reason, s.approved_by,
                   s.approved_on, s.voided, r.id as rule, r.jurisdiction,
                   r.influence as rule_influence, r.valid_from, r.percent, r.source
              from initiatives.step s
              left join initiatives.vote_rule r on r.id = s.rule
             where s.initiative = any(:initiatives)
             order by s.id
            """)
        .param("initiatives", initiatives.toArray(UUID[]::new))
        .query(StepStore::step)
        .list()
        .stream()
        .collect(Collectors.groupingBy(InitiativeStep::initiative));
  }

  public void add(InitiativeStep step) {
    InitiativeStep.Said said = step.said();
    Votes votes = said.votes();
    Influence influence = said.influence();
    VoteRule rule = step.rule();
    db.sql(
            """
            insert into initiatives.step
              (id, initiative, move, before, number, decided_on, authority, influence, members,
               present, agreeing, rule, reason)
            values (:id, :initiative, :move, :before, :number, :decided_on, :authority, :influence,
                    :members, :present, :agreeing, :rule, :reason)
            """)
        .param("id", step.id())
        .param("initiative", step.initiative())
        .param("move", step.move().name())
        .param("before", step.before().name())
        .param("number", said.ground().number())
        .param("decided_on", said.ground().on())
        .param("authority", said.ground().authority())
        .param("influence", influence == null ? null : influence.name())
        .param("members", votes == null ? null : votes.members())
        .param("present", votes == null ? null : votes.present())
        .param("agreeing", votes == null ? null : votes.agreeing())
        .param("rule", rule == null ? null : rule.id())
        .param("reason", said.reason())
        .update();
  }

  /**
   * @throws StaleEdit if it does not wait any more
   */
  public void approve(InitiativeStep step, InitiativeStep.Approval word) {
    current(
        db.sql(
                """
                update initiatives.step set approved_by = :by, approved_on = :on
                 where id = :id and approved_on is null and voided is null
                """)
            .param("by", word.by())
            .param("on", word.on())
            .param("id", step.id())
            .update());
  }

  /**
   * @throws StaleEdit if somebody took it back since it was seen
   */
  public void voidIt(InitiativeStep step, String reason) {
    current(
        db.sql("update initiatives.step set voided = :reason where id = :id and voided is null")
            .param("reason", reason)
            .param("id", step.id())
            .update());
  }

  private static void current(int rows) {
    if (rows == 0) {
      throw new StaleEdit("step of an initiative", 1);
    }
  }

  private static InitiativeStep step(ResultSet rs, int row) throws SQLException {
    return new InitiativeStep(
        rs.getObject("id", UUID.class),
        rs.getObject("initiative", UUID.class),
        InitiativeMove.valueOf(rs.getString("move")),
        InitiativeState.valueOf(rs.getString("before")),
        new InitiativeStep.Said(
            ground(rs),
            InitiativeStore.influence(rs.getString("influence")),
            votes(rs),
            rs.getString("reason")),
        rule(rs),
        approval(rs),
        rs.getString("voided"));
  }

  static Ground ground(ResultSet rs) throws SQLException {
    return new Ground(
        rs.getString("number"),
        rs.getObject("decided_on", LocalDate.class),
        rs.getString("authority"));
  }

  private static @Nullable Votes votes(ResultSet rs) throws SQLException {
    Integer present = rs.getObject("present", Integer.class);
    return present == null
        ? null
        : new Votes(rs.getObject("members", Integer.class), present, rs.getInt("agreeing"));
  }

  private static @Nullable VoteRule rule(ResultSet rs) throws SQLException {
    UUID rule = rs.getObject("rule", UUID.class);
    BigDecimal percent = rs.getBigDecimal("percent");
    return rule == null || percent == null
        ? null
        : new VoteRule(
            rule,
            rs.getObject("jurisdiction", UUID.class),
            Influence.valueOf(rs.getString("rule_influence")),
            rs.getObject("valid_from", LocalDate.class),
            Score.of(percent),
            rs.getString("source"));
  }

  private static InitiativeStep.@Nullable Approval approval(ResultSet rs) throws SQLException {
    LocalDate on = rs.getObject("approved_on", LocalDate.class);
    return on == null ? null : new InitiativeStep.Approval(rs.getString("approved_by"), on);
  }
}
