package vn.tdkt.reports.store;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.AuditedThing;
import vn.tdkt.audit.AuditedThings;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Words;
import vn.tdkt.reports.Report;
import vn.tdkt.reports.ReportKind;

/** Tells readers of the record about reports. */
@Repository
class ReportsOnRecord implements AuditedThings {
  private static final String SUBJECT = "report";
  private static final Words WORDS = Words.of("reports");

  private final JdbcClient db;

  ReportsOnRecord(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Kind> kinds() {
    return List.of(new Kind(SUBJECT, WORDS.say("on-record"), Permission.PLAN_VIEW));
  }

  @Override
  public List<UUID> in(List<Scope> places) {
    return db.sql("select id from reports.report where unit = any(:units)")
        .param(
            "units", places.stream().map(Scope::unit).filter(Objects::nonNull).toArray(UUID[]::new))
        .query(UUID.class)
        .list();
  }

  @Override
  public List<AuditedThing> named(Collection<Act.Subject> subjects, Access reader) {
    return db.sql(
            """
            select id, jurisdiction, unit, kind, year, title
              from reports.report where id = any(:ids)
            """)
        .param("ids", Act.Subject.ids(SUBJECT, subjects))
        .query(
            (rs, row) -> {
              UUID id = rs.getObject("id", UUID.class);
              return new AuditedThing(
                  new Act.Subject(SUBJECT, id),
                  Report.named(
                      ReportKind.valueOf(rs.getString("kind")),
                      rs.getString("year"),
                      rs.getString("title")),
                  Scope.unit(
                      rs.getObject("jurisdiction", UUID.class), rs.getObject("unit", UUID.class)),
                  "/bao-cao/" + id);
            })
        .list();
  }
}
