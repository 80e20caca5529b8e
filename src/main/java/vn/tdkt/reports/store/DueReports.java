package vn.tdkt.reports.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.issuance.IssuanceState;
import vn.tdkt.reports.DueReport;
import vn.tdkt.reports.ReportKind;

/** What many units owe for a year, by their calendars, and what became of it. */
@Repository
public class DueReports {
  private final JdbcClient db;

  DueReports(JdbcClient db) {
    this.db = db;
  }

  private record Row(UUID unit, DueReport report) {}

  /** The half-year report first, then that of the year. */
  public Map<UUID, List<DueReport>> of(Collection<UUID> units, String year) {
    return db
        .sql(
            """
            select u.unit, k.kind, s.planned, r.id, r.state, r.issued_on
              from unnest(:units::uuid[]) as u (unit)
             cross join (values (1, 'HALF_YEAR', 'HALF_YEAR'), (2, 'YEAR', 'ANNUAL_REPORT'))
                   as k (position, kind, step)
              left join calendar.cycle c on c.unit = u.unit and c.year = :year
              left join calendar.step s on s.cycle = c.id and s.code = k.step
              left join reports.report r
                     on r.unit = u.unit and r.year = :year and r.kind = k.kind
                    and r.state <> 'VOID'
             order by u.unit, k.position
            """)
        .param("units", units.toArray(UUID[]::new))
        .param("year", year)
        .query(DueReports::row)
        .list()
        .stream()
        .collect(groupingBy(Row::unit, mapping(Row::report, toList())));
  }

  private static Row row(ResultSet rs, int number) throws SQLException {
    String state = rs.getString("state");
    return new Row(
        rs.getObject("unit", UUID.class),
        new DueReport(
            ReportKind.valueOf(rs.getString("kind")),
            rs.getObject("planned", LocalDate.class),
            rs.getObject("id", UUID.class),
            state == null ? null : IssuanceState.valueOf(state),
            rs.getObject("issued_on", LocalDate.class)));
  }
}
