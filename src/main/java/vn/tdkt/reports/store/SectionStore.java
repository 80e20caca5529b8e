package vn.tdkt.reports.store;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.kernel.Act;
import vn.tdkt.reports.Report;
import vn.tdkt.reports.ReportKind;
import vn.tdkt.reports.ReportSection;
import vn.tdkt.reports.model.Narrative;
import vn.tdkt.reports.model.PastText;

/** The text of reports, section by section. */
@Repository
public class SectionStore {
  private final JdbcClient db;
  private final ReportStore reports;

  SectionStore(JdbcClient db, ReportStore reports) {
    this.db = db;
    this.reports = reports;
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
    reports.save(report, act);
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

  /**
   * What a section says in the reports that the unit has issued, the latest first.
   *
   * @param most how many reports are looked at
   */
  public List<PastText> past(Report report, ReportSection section, int most) {
    return db.sql(
            """
            select past.kind, past.year, past.title, said.text
              from reports.report past join reports.section said on said.report = past.id
             where past.unit = :unit and past.id <> :report and past.state = 'ISSUED'
               and said.section = :section and said.text <> ''
             order by past.until_day desc, past.id desc
             limit :most
            """)
        .param("unit", report.unit())
        .param("report", report.id())
        .param("section", section.name())
        .param("most", most)
        .query(
            (rs, row) ->
                new PastText(
                    Report.named(
                        ReportKind.valueOf(rs.getString("kind")),
                        rs.getString("year"),
                        rs.getString("title")),
                    rs.getString("year"),
                    Narrative.kept(rs.getString("text"))))
        .list();
  }
}
