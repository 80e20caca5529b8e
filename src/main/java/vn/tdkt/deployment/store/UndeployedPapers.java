package vn.tdkt.deployment.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.reports.Report;
import vn.tdkt.reports.ReportKind;

/** Issued papers of a unit for which something has still to be done. */
@Repository
public class UndeployedPapers {
  private final JdbcClient db;

  UndeployedPapers(JdbcClient db) {
    this.db = db;
  }

  /**
   * An issued plan or report.
   *
   * @param report its name, or null for a plan
   * @param filed whether it stands in the register
   * @param briefed whether anybody was told of the plan
   */
  public record Line(
      UUID id, String year, @Nullable String report, boolean filed, boolean briefed) {}

  /** Issued since that day, the latest first. */
  public List<Line> of(UUID unit, LocalDate since) {
    return db.sql(
            """
            select p.id, p.year, null as kind, '' as title, p.issued_on,
                   exists (select from deployment.filed f
                            where f.paper = p.id and f.number = p.number) as filed,
                   exists (select from deployment.briefing b
                            where b.plan = p.id and b.voided is null) as briefed
              from plans.plan p
             where p.unit = :unit and p.state = 'ISSUED' and p.issued_on >= :since
            union all
            select r.id, r.year, r.kind, r.title, r.issued_on,
                   exists (select from deployment.filed f
                            where f.paper = r.id and f.number = r.number), true
              from reports.report r
             where r.unit = :unit and r.state = 'ISSUED' and r.issued_on >= :since
             order by issued_on desc, id
            """)
        .param("unit", unit)
        .param("since", since)
        .query(
            (rs, row) -> {
              String kind = rs.getString("kind");
              return new Line(
                  rs.getObject("id", UUID.class),
                  rs.getString("year"),
                  kind == null
                      ? null
                      : Report.named(
                          ReportKind.valueOf(kind), rs.getString("year"), rs.getString("title")),
                  rs.getBoolean("filed"),
                  rs.getBoolean("briefed"));
            })
        .list();
  }
}
