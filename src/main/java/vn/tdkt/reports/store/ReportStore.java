package vn.tdkt.reports.store;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Qualifier;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.reports.Report;
import vn.tdkt.reports.ReportKind;
import vn.tdkt.reports.ReportSection;
import vn.tdkt.reports.ReportState;
import vn.tdkt.reports.model.Accepted;
import vn.tdkt.reports.model.Narrative;

/** Reports and their text. Every write of a report's parts goes with one of the report itself. */
@Repository
public class ReportStore {
  private static final String COLUMNS =
      """
      select id, jurisdiction, unit, kind, year, title, from_day, until_day, cut_off, professional,
             state, number, issued_on, voided, version
        from reports.report
      """;

  private final JdbcClient db;
  private final Audit audit;

  ReportStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public Optional<Report> find(UUID id) {
    return db.sql(COLUMNS + " where id = :id")
        .param("id", id)
        .query(ReportStore::report)
        .optional();
  }

  /** The latest first. */
  public List<Report> of(UUID unit) {
    return db.sql(COLUMNS + " where unit = :unit order by until_day desc, id desc")
        .param("unit", unit)
        .query(ReportStore::report)
        .list();
  }

  public void add(Report report, Act act) {
    db.sql(
            """
            insert into reports.report
              (id, jurisdiction, unit, kind, year, title, from_day, until_day, cut_off,
               professional, state, version)
            values (:id, :jurisdiction, :unit, :kind, :year, :title, :from, :until, :cut_off,
               :professional, :state, 1)
            """)
        .param("id", report.id())
        .param("jurisdiction", report.jurisdiction())
        .param("unit", report.unit())
        .param("kind", report.kind().name())
        .param("year", report.year())
        .param("title", report.title())
        .param("from", report.time().from())
        .param("until", report.time().until())
        .param("cut_off", report.cutOff())
        .param("professional", report.professional())
        .param("state", report.state().name())
        .update();
    audit.append(act);
  }

  /**
   * @throws StaleEdit if somebody changed the report or a part of it since it was seen
   */
  public void save(Report report, Act act) {
    Report.Issue issue = report.issue();
    int rows =
        db.sql(
                """
                update reports.report
                   set state = :state, number = :number, issued_on = :issued_on, voided = :voided,
                       version = version + 1
                 where id = :id and version = :version
                """)
            .param("state", report.state().name())
            .param("number", issue == null ? null : issue.number())
            .param("issued_on", issue == null ? null : issue.on())
            .param("voided", report.voided())
            .param("id", report.id())
            .param("version", report.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("report", report.version());
    }
    audit.append(act);
  }

  public Map<ReportSection, Narrative> texts(UUID report) {
    return db
        .sql("select section, text from reports.section where report = :report and text <> ''")
        .param("report", report)
        .query(
            (rs, row) ->
                Map.entry(
                    ReportSection.valueOf(rs.getString("section")),
                    Narrative.kept(rs.getString("text"))))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  public void write(Report report, ReportSection section, String text, Act act) {
    save(report, act);
    db.sql(
            """
            insert into reports.section (report, section, text) values (:report, :section, :text)
            on conflict (report, section) do update set text = excluded.text
            """)
        .param("report", report.id())
        .param("section", section.name())
        .param("text", text)
        .update();
  }

  public Map<UUID, Accepted> accepted(UUID report) {
    return db
        .sql(
            """
            select indicator, value, qualifier, provisional, planned, versions
              from reports.accepted where report = :report
            """)
        .param("report", report)
        .query(ReportStore::accepted)
        .list()
        .stream()
        .collect(toMap(Accepted::indicator, one -> one));
  }

  /** Keeps these figures as somebody has seen them. */
  public void accept(UUID report, Collection<Accepted> figures) {
    db.sql(
            """
            insert into reports.accepted
              (report, indicator, value, qualifier, provisional, planned, versions)
            select :report, * from unnest(:indicators::uuid[], :values::numeric[],
                :qualifiers::text[], :provisional::boolean[], :planned::text[],
                :versions::bigint[])
            on conflict (report, indicator) do update
              set value = excluded.value, qualifier = excluded.qualifier,
                  provisional = excluded.provisional, planned = excluded.planned,
                  versions = excluded.versions
            """)
        .param("report", report)
        .param("indicators", figures.stream().map(Accepted::indicator).toArray(UUID[]::new))
        .param("values", figures.stream().map(ReportStore::value).toArray(BigDecimal[]::new))
        .param("qualifiers", figures.stream().map(ReportStore::qualifier).toArray(String[]::new))
        .param("provisional", figures.stream().map(ReportStore::open).toArray(Boolean[]::new))
        .param("planned", figures.stream().map(Accepted::planned).toArray(String[]::new))
        .param("versions", figures.stream().map(Accepted::versions).toArray(Long[]::new))
        .update();
  }

  private static @Nullable BigDecimal value(Accepted figure) {
    Amount done = figure.done();
    return done == null ? null : new BigDecimal(done.value().machine());
  }

  private static String qualifier(Accepted figure) {
    Amount done = figure.done();
    return (done == null ? Qualifier.EXACTLY : done.qualifier()).name();
  }

  private static boolean open(Accepted figure) {
    Amount done = figure.done();
    return done != null && done.provisional();
  }

  private static Accepted accepted(ResultSet rs, int row) throws SQLException {
    BigDecimal value = rs.getBigDecimal("value");
    return new Accepted(
        rs.getObject("indicator", UUID.class),
        value == null
            ? null
            : new Amount(
                Score.of(value),
                Qualifier.valueOf(rs.getString("qualifier")),
                rs.getBoolean("provisional")),
        rs.getString("planned"),
        rs.getLong("versions"));
  }

  private static Report report(ResultSet rs, int row) throws SQLException {
    String number = rs.getString("number");
    return new Report(
        rs.getObject("id", UUID.class),
        rs.getObject("jurisdiction", UUID.class),
        rs.getObject("unit", UUID.class),
        ReportKind.valueOf(rs.getString("kind")),
        rs.getString("year"),
        rs.getString("title"),
        new Span(
            rs.getObject("from_day", LocalDate.class), rs.getObject("until_day", LocalDate.class)),
        rs.getObject("cut_off", LocalDate.class),
        rs.getBoolean("professional"),
        ReportState.valueOf(rs.getString("state")),
        number == null
            ? null
            : new Report.Issue(number, rs.getObject("issued_on", LocalDate.class)),
        rs.getString("voided"),
        rs.getLong("version"));
  }
}
