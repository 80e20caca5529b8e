package vn.tdkt.reports.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.facts.Span;
import vn.tdkt.issuance.IssuanceState;
import vn.tdkt.issuance.Issue;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.reports.Report;
import vn.tdkt.reports.ReportKind;

/** Reports; every write of their parts goes with one of the report itself. */
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

  /** The latest one that was issued and whose time ended in the year before that day. */
  public Optional<Report> issuedOfYearBefore(UUID unit, ReportKind kind, LocalDate day) {
    return db.sql(
            COLUMNS
                + """
                   where unit = :unit and kind = :kind and state = 'ISSUED'
                     and until_day <= :day and until_day > :day::date - interval '1 year'
                   order by until_day desc limit 1
                  """)
        .param("unit", unit)
        .param("kind", kind.name())
        .param("day", day)
        .query(ReportStore::report)
        .optional();
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
    Issue issue = report.issue();
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
        IssuanceState.valueOf(rs.getString("state")),
        number == null ? null : new Issue(number, rs.getObject("issued_on", LocalDate.class)),
        rs.getString("voided"),
        rs.getLong("version"));
  }
}
