package vn.tdkt.calendar.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.calendar.CycleStep;
import vn.tdkt.calendar.DeadlineRule;

/** A step as a row: of a year, or of a template. */
final class StepRows {
  private StepRows() {}

  /** What a step says and how its day is counted; not its days. */
  static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, CycleStep step) {
    DeadlineRule.OnDay day = step.rule() instanceof DeadlineRule.OnDay on ? on : null;
    DeadlineRule.After after = step.rule() instanceof DeadlineRule.After then ? then : null;
    return sql.param("id", step.id())
        .param("position", step.position())
        .param("code", step.code())
        .param("name", step.name())
        .param("input", step.input())
        .param("responsible", step.responsible())
        .param("record", step.record())
        .param("month", day == null ? null : day.day().getMonthValue())
        .param("day", day == null ? null : day.day().getDayOfMonth())
        .param("after", after == null ? null : after.code())
        .param("count", after == null ? null : after.count())
        .param("working", after == null ? null : after.working());
  }

  static CycleStep step(ResultSet rs, UUID id) throws SQLException {
    String after = rs.getString("after_code");
    return new CycleStep(
        id,
        rs.getInt("position"),
        rs.getString("code"),
        rs.getString("name"),
        rs.getString("input"),
        rs.getString("responsible"),
        rs.getString("record"),
        after == null
            ? new DeadlineRule.OnDay(MonthDay.of(rs.getInt("on_month"), rs.getInt("on_day")))
            : new DeadlineRule.After(after, rs.getInt("after_count"), rs.getBoolean("working")),
        rs.getObject("planned", LocalDate.class),
        rs.getBoolean("settled"),
        rs.getObject("done_on", LocalDate.class));
  }
}
