package vn.tdkt.plans.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.facts.Span;
import vn.tdkt.issuance.IssuanceState;
import vn.tdkt.issuance.Issue;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.plans.Chapter;
import vn.tdkt.plans.ChapterText;
import vn.tdkt.plans.Plan;

/** Plans and their running text. Every write of a plan's parts goes with one of the plan itself. */
@Repository
public class PlanStore {
  private static final String COLUMNS =
      """
      select id, jurisdiction, unit, year, from_day, until_day, state, number, issued_on, voided,
             version
        from plans.plan
      """;

  private final JdbcClient db;
  private final Audit audit;

  PlanStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public Optional<Plan> find(UUID id) {
    return db.sql(COLUMNS + " where id = :id").param("id", id).query(PlanStore::plan).optional();
  }

  /** The plan of that year that counts. */
  public Optional<Plan> of(UUID unit, String year) {
    return db.sql(COLUMNS + " where unit = :unit and year = :year and state <> 'VOID'")
        .param("unit", unit)
        .param("year", year)
        .query(PlanStore::plan)
        .optional();
  }

  /** The latest year first. */
  public List<Plan> of(UUID unit) {
    return db.sql(COLUMNS + " where unit = :unit order by from_day desc, id desc")
        .param("unit", unit)
        .query(PlanStore::plan)
        .list();
  }

  public void add(Plan plan, @Nullable UUID copiedFrom, Act act) {
    db.sql(
            """
            insert into plans.plan
              (id, jurisdiction, unit, year, from_day, until_day, state, copied_from, version)
            values (:id, :jurisdiction, :unit, :year, :from, :until, :state, :copied_from, 1)
            """)
        .param("id", plan.id())
        .param("jurisdiction", plan.jurisdiction())
        .param("unit", plan.unit())
        .param("year", plan.year())
        .param("from", plan.time().from())
        .param("until", plan.time().until())
        .param("state", plan.state().name())
        .param("copied_from", copiedFrom)
        .update();
    audit.append(act);
  }

  /** Text and targets of another plan, each to be looked at. */
  public void copy(UUID from, UUID into) {
    db.sql(
            """
            insert into plans.chapter (plan, chapter, text, copied)
            select :into, chapter, text, true from plans.chapter where plan = :from and text <> ''
            """)
        .param("from", from)
        .param("into", into)
        .update();
    db.sql(
            """
            with copied as (
              insert into plans.target (id, plan, kind, position, text, owner, copied)
              select gen_random_uuid(), :into, kind, position, text, owner, true
                from plans.target where plan = :from and dropped is null
              returning id, kind, position
            )
            insert into plans.measure (id, target, position, low, high, qualifier, indicator)
            select gen_random_uuid(), c.id, m.position, m.low, m.high, m.qualifier, m.indicator
              from copied c
              join plans.target t on t.plan = :from and t.kind = c.kind
                                 and t.position = c.position and t.dropped is null
              join plans.measure m on m.target = t.id and not m.dropped
            """)
        .param("from", from)
        .param("into", into)
        .update();
  }

  /**
   * @throws StaleEdit if somebody changed the plan or a part of it since it was seen
   */
  public void save(Plan plan, Act act) {
    Issue issue = plan.issue();
    int rows =
        db.sql(
                """
                update plans.plan
                   set state = :state, number = :number, issued_on = :issued_on, voided = :voided,
                       version = version + 1
                 where id = :id and version = :version
                """)
            .param("state", plan.state().name())
            .param("number", issue == null ? null : issue.number())
            .param("issued_on", issue == null ? null : issue.on())
            .param("voided", plan.voided())
            .param("id", plan.id())
            .param("version", plan.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("plan", plan.version());
    }
    audit.append(act);
  }

  /** Keeps the text as it was issued. */
  public void keepIssued(Plan plan, Issue issue, String content) {
    db.sql(
            """
            insert into plans.issued_text (plan, position, number, issued_on, content)
            select :plan, count(*) + 1, :number, :issued_on, :content::jsonb
              from plans.issued_text where plan = :plan
            """)
        .param("plan", plan.id())
        .param("number", issue.number())
        .param("issued_on", issue.on())
        .param("content", content)
        .update();
  }

  public List<ChapterText> chapters(UUID plan) {
    return db.sql("select chapter, text, copied from plans.chapter where plan = :plan")
        .param("plan", plan)
        .query(
            (rs, row) ->
                new ChapterText(
                    Chapter.valueOf(rs.getString("chapter")),
                    rs.getString("text"),
                    rs.getBoolean("copied")))
        .list();
  }

  public void write(Plan plan, ChapterText text, Act act) {
    save(plan, act);
    db.sql(
            """
            insert into plans.chapter (plan, chapter, text, copied)
            values (:plan, :chapter, :text, :copied)
            on conflict (plan, chapter) do update
              set text = excluded.text, copied = excluded.copied
            """)
        .param("plan", plan.id())
        .param("chapter", text.chapter().name())
        .param("text", text.text())
        .param("copied", text.copied())
        .update();
  }

  static Plan plan(ResultSet rs, int row) throws SQLException {
    String number = rs.getString("number");
    return new Plan(
        rs.getObject("id", UUID.class),
        rs.getObject("jurisdiction", UUID.class),
        rs.getObject("unit", UUID.class),
        rs.getString("year"),
        new Span(
            rs.getObject("from_day", LocalDate.class), rs.getObject("until_day", LocalDate.class)),
        IssuanceState.valueOf(rs.getString("state")),
        number == null ? null : new Issue(number, rs.getObject("issued_on", LocalDate.class)),
        rs.getString("voided"),
        rs.getLong("version"));
  }
}
