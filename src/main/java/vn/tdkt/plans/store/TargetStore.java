package vn.tdkt.plans.store;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.facts.Gathering;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Qualifier;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Score;
import vn.tdkt.plans.Aim;
import vn.tdkt.plans.Measure;
import vn.tdkt.plans.Plan;
import vn.tdkt.plans.Target;
import vn.tdkt.plans.TargetKind;

/** Targets and what is counted for them; each write goes with one of the plan. */
@Repository
public class TargetStore {
  private final JdbcClient db;
  private final PlanStore plans;

  TargetStore(JdbcClient db, PlanStore plans) {
    this.db = db;
    this.plans = plans;
  }

  /** The targets of a plan with their measures, in two statements. */
  public List<Target> of(UUID plan) {
    List<Target> targets =
        db.sql(
                """
                select id, plan, kind, position, text, owner, deadline, copied
                  from plans.target where plan = :plan and dropped is null
                 order by array_position(array['KEY_TASK', 'TARGET', 'TITLE'], kind), position, id
                """)
            .param("plan", plan)
            .query(TargetStore::target)
            .list();
    Map<UUID, List<Measure>> measures =
        measures(targets.stream().map(Target::id).toList()).stream()
            .collect(groupingBy(Measure::target));
    return targets.stream()
        .map(target -> withMeasures(target, measures.getOrDefault(target.id(), List.of())))
        .toList();
  }

  private List<Measure> measures(Collection<UUID> targets) {
    return db.sql(
            """
            select m.id, m.target, m.low, m.high, m.qualifier, i.id as indicator, i.jurisdiction,
                   i.unit, i.what, i.measure, i.gathering
              from plans.measure m
              join facts.indicator n on n.id = m.indicator
              join facts.indicator i on i.id = coalesce(n.figure, n.id)
             where m.target = any(:targets) and not m.dropped order by m.position, m.id
            """)
        .param("targets", targets.toArray(UUID[]::new))
        .query(TargetStore::measure)
        .list();
  }

  public void add(Plan plan, Target target, Act act) {
    plans.save(plan, act);
    db.sql(
            """
            insert into plans.target (id, plan, kind, position, text, owner, deadline, copied)
            select :id, :plan, :kind, coalesce(max(position), 0) + 1, :text, :owner, :deadline, false
              from plans.target where plan = :plan and kind = :kind
            """)
        .param("id", target.id())
        .param("plan", plan.id())
        .param("kind", target.kind().name())
        .param("text", target.text())
        .param("owner", target.owner())
        .param("deadline", target.deadline())
        .update();
    target.measures().forEach(this::add);
  }

  /** A target that somebody has looked at is copied no more. */
  public void save(Plan plan, Target target, Act act) {
    plans.save(plan, act);
    db.sql(
            """
            update plans.target
               set text = :text, owner = :owner, deadline = :deadline, copied = false
             where id = :id and plan = :plan
            """)
        .param("id", target.id())
        .param("plan", plan.id())
        .param("text", target.text())
        .param("owner", target.owner())
        .param("deadline", target.deadline())
        .update();
  }

  public void drop(Plan plan, UUID target, String reason, Act act) {
    plans.save(plan, act);
    db.sql("update plans.target set dropped = :reason where id = :id and plan = :plan")
        .param("id", target)
        .param("plan", plan.id())
        .param("reason", reason)
        .update();
  }

  /** Replaces what is counted for a target; what was counted before stays on record. */
  public void measure(Plan plan, UUID target, List<Measure> measures, Act act) {
    plans.save(plan, act);
    db.sql("update plans.measure set dropped = true where target = :target and not dropped")
        .param("target", target)
        .update();
    measures.forEach(this::add);
  }

  private void add(Measure measure) {
    Aim aim = measure.aim();
    db.sql(
            """
            insert into plans.measure (id, target, position, low, high, qualifier, indicator)
            select :id, :target, count(*) + 1, :low, :high, :qualifier, :indicator
              from plans.measure where target = :target
            """)
        .param("id", measure.id())
        .param("target", measure.target())
        .param("low", aim == null ? null : decimal(aim.from()))
        .param("high", aim == null ? null : decimal(aim.to()))
        .param("qualifier", (aim == null ? Qualifier.EXACTLY : aim.qualifier()).name())
        .param("indicator", measure.counted().id())
        .update();
  }

  private static @Nullable BigDecimal decimal(@Nullable Score score) {
    return score == null ? null : new BigDecimal(score.machine());
  }

  private static Target withMeasures(Target target, List<Measure> measures) {
    return new Target(
        target.id(),
        target.plan(),
        target.kind(),
        target.position(),
        target.text(),
        target.owner(),
        target.deadline(),
        target.copied(),
        measures);
  }

  private static Target target(ResultSet rs, int row) throws SQLException {
    return new Target(
        rs.getObject("id", UUID.class),
        rs.getObject("plan", UUID.class),
        TargetKind.valueOf(rs.getString("kind")),
        rs.getInt("position"),
        rs.getString("text"),
        rs.getString("owner"),
        rs.getObject("deadline", LocalDate.class),
        rs.getBoolean("copied"),
        List.of());
  }

  private static Measure measure(ResultSet rs, int row) throws SQLException {
    BigDecimal low = rs.getBigDecimal("low");
    BigDecimal high = rs.getBigDecimal("high");
    Aim aim =
        low == null
            ? null
            : new Aim(
                Score.of(low),
                high == null ? null : Score.of(high),
                Qualifier.valueOf(rs.getString("qualifier")));
    Indicator counted =
        new Indicator(
            rs.getObject("indicator", UUID.class),
            rs.getObject("jurisdiction", UUID.class),
            rs.getObject("unit", UUID.class),
            rs.getString("what"),
            rs.getString("measure"),
            Gathering.valueOf(rs.getString("gathering")),
            null);
    return new Measure(
        rs.getObject("id", UUID.class), rs.getObject("target", UUID.class), aim, counted);
  }
}
