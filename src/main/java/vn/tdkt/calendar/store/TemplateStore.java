package vn.tdkt.calendar.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.calendar.CycleKind;
import vn.tdkt.calendar.CycleStep;
import vn.tdkt.calendar.TemplateState;
import vn.tdkt.calendar.YearTemplate;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.StaleEdit;

/** The versions of the steps of a year. */
@Repository
public class TemplateStore {
  private final JdbcClient db;
  private final Audit audit;

  TemplateStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /**
   * The steps by which a year goes that begins on that day, each with a new id: the province's own
   * before the country's, the latest before the older.
   */
  public List<CycleStep> inForce(UUID jurisdiction, CycleKind kind, LocalDate begin) {
    return db.sql(
            """
            select s.*, :begin::date as planned, false as settled, null::date as done_on
              from calendar.template_step s
             where not s.dropped
               and s.template =
                   (select id from calendar.template
                     where kind = :kind and state = 'IN_FORCE' and from_day <= :begin
                       and (jurisdiction is null or jurisdiction = :jurisdiction)
                     order by jurisdiction is null, from_day desc, issued_at desc limit 1)
             order by s.position
            """)
        .param("begin", begin)
        .param("kind", kind.name())
        .param("jurisdiction", jurisdiction)
        .query((rs, row) -> StepRows.step(rs, Ids.next()))
        .list();
  }

  /** Of the province and of the country, without their steps, the latest first. */
  public List<YearTemplate> of(UUID jurisdiction, CycleKind kind) {
    return db.sql(
            """
            select * from calendar.template
             where kind = :kind and state <> 'DROPPED'
               and (jurisdiction is null or jurisdiction = :jurisdiction)
             order by state, jurisdiction is null, from_day desc, issued_at desc
            """)
        .param("kind", kind.name())
        .param("jurisdiction", jurisdiction)
        .query((rs, row) -> template(rs, List.of()))
        .list();
  }

  public Optional<YearTemplate> find(UUID id) {
    return db.sql("select * from calendar.template where id = :id")
        .param("id", id)
        .query((rs, row) -> template(rs, steps(id)))
        .optional();
  }

  private List<CycleStep> steps(UUID template) {
    return db.sql(
            """
            select s.*, t.from_day as planned, false as settled, null::date as done_on
              from calendar.template_step s join calendar.template t on t.id = s.template
             where s.template = :template and not s.dropped order by s.position
            """)
        .param("template", template)
        .query((rs, row) -> StepRows.step(rs, rs.getObject("id", UUID.class)))
        .list();
  }

  public void add(YearTemplate template, Act act) {
    db.sql(
            """
            insert into calendar.template
              (id, jurisdiction, kind, from_day, basis, state, issued_at, version)
            values (:id, :jurisdiction, :kind, :from, :basis, :state, null, 1)
            """)
        .param("id", template.id())
        .param("jurisdiction", template.jurisdiction())
        .param("kind", template.kind().name())
        .param("from", template.from())
        .param("basis", template.basis())
        .param("state", template.state().name())
        .update();
    template.steps().forEach(step -> put(template, step));
    audit.append(act);
  }

  /**
   * A draft as it is now: steps that are no longer among its own count as dropped.
   *
   * @throws StaleEdit if somebody changed it since it was seen, or put it in force
   */
  public void save(YearTemplate template, Act act) {
    int rows =
        db.sql(
                """
                update calendar.template
                   set basis = :basis, state = :state, issued_at = :issued, version = version + 1
                 where id = :id and version = :version and state = 'DRAFT'
                """)
            .param("basis", template.basis())
            .param("state", template.state().name())
            .param("issued", issued(template, act.at()))
            .param("id", template.id())
            .param("version", template.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("template of a year", template.version());
    }
    db.sql("update calendar.template_step set dropped = true where template = :template")
        .param("template", template.id())
        .update();
    template.steps().forEach(step -> put(template, step));
    audit.append(act);
  }

  private static @Nullable OffsetDateTime issued(YearTemplate template, Instant at) {
    return template.state() == TemplateState.IN_FORCE ? at.atOffset(ZoneOffset.UTC) : null;
  }

  private void put(YearTemplate template, CycleStep step) {
    StepRows.bind(
            db.sql(
                """
                insert into calendar.template_step
                  (id, template, position, code, name, input, responsible, record, on_month,
                   on_day, after_code, after_count, working)
                values (:id, :template, :position, :code, :name, :input, :responsible, :record,
                        :month, :day, :after, :count, :working)
                on conflict (template, code) do update
                   set position = excluded.position, name = excluded.name,
                       input = excluded.input, responsible = excluded.responsible,
                       record = excluded.record, on_month = excluded.on_month,
                       on_day = excluded.on_day, after_code = excluded.after_code,
                       after_count = excluded.after_count, working = excluded.working,
                       dropped = false
                """),
            step)
        .param("template", template.id())
        .update();
  }

  private static YearTemplate template(ResultSet rs, List<CycleStep> steps) throws SQLException {
    return new YearTemplate(
        rs.getObject("id", UUID.class),
        rs.getObject("jurisdiction", UUID.class),
        CycleKind.valueOf(rs.getString("kind")),
        rs.getObject("from_day", LocalDate.class),
        rs.getString("basis"),
        TemplateState.valueOf(rs.getString("state")),
        steps,
        rs.getLong("version"));
  }
}
