package vn.tdkt.memberships.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.memberships.CallState;
import vn.tdkt.memberships.ReportCall;

/** Calls for reports. */
@Repository
public class ReportCallStore {
  private static final String SELECT =
      """
      select c.id, c.jurisdiction, c.unit, c.year, c.title, c.asking, c.from_day, c.until_day,
             c.sent_on, c.deadline, c.state, c.reason, c.version,
             array(select f.indicator from memberships.asked_figure f
                    where f.report_call = c.id order by f.position) as figures
        from memberships.report_call c
      """;

  private final JdbcClient db;
  private final Audit audit;

  ReportCallStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public List<ReportCall> of(Collection<UUID> units, String year) {
    return db.sql(
            SELECT
                + " where c.unit = any(:units) and c.year = :year order by c.deadline desc, c.id desc")
        .param("units", units.toArray(UUID[]::new))
        .param("year", year)
        .query(ReportCallStore::call)
        .list();
  }

  public Optional<ReportCall> find(UUID id) {
    return db.sql(SELECT + " where c.id = :id")
        .param("id", id)
        .query(ReportCallStore::call)
        .optional();
  }

  public void add(ReportCall call, List<UUID> members, Act act) {
    db.sql(
            """
            insert into memberships.report_call
              (id, jurisdiction, unit, year, title, asking, from_day, until_day, sent_on,
               deadline, state, version)
            values (:id, :jurisdiction, :unit, :year, :title, :asking, :from, :until, :sent_on,
                    :deadline, :state, 1)
            """)
        .param("id", call.id())
        .param("jurisdiction", call.jurisdiction())
        .param("unit", call.unit())
        .param("year", call.year())
        .param("title", call.said().title())
        .param("asking", call.said().asking())
        .param("from", call.said().period().from())
        .param("until", call.said().period().until())
        .param("sent_on", call.sentOn())
        .param("deadline", call.said().deadline())
        .param("state", call.state().name())
        .update();
    ask(call);
    address(call, members);
    audit.append(act);
  }

  private void ask(ReportCall call) {
    db.sql(
            """
            insert into memberships.asked_figure (report_call, position, indicator)
            select :call, f.position, f.indicator
              from unnest(:figures::uuid[]) with ordinality as f (indicator, position)
            """)
        .param("call", call.id())
        .param("figures", call.figures().toArray(UUID[]::new))
        .update();
  }

  private void address(ReportCall call, List<UUID> members) {
    db.sql(
            """
            insert into memberships.request (id, report_call, member)
            select r.id, :call, r.member from unnest(:ids::uuid[], :members::uuid[]) as r (id, member)
            """)
        .param("call", call.id())
        .param("ids", members.stream().map(member -> Ids.next()).toArray(UUID[]::new))
        .param("members", members.toArray(UUID[]::new))
        .update();
  }

  /**
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void save(ReportCall call, Act act) {
    int rows =
        db.sql(
                """
                update memberships.report_call
                   set state = :state, reason = :reason, version = version + 1
                 where id = :id and version = :version
                """)
            .param("id", call.id())
            .param("state", call.state().name())
            .param("reason", call.reason())
            .param("version", call.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("call", call.version());
    }
    audit.append(act);
  }

  private static ReportCall call(ResultSet rs, int row) throws SQLException {
    return new ReportCall(
        rs.getObject("id", UUID.class),
        rs.getObject("jurisdiction", UUID.class),
        rs.getObject("unit", UUID.class),
        rs.getString("year"),
        new ReportCall.Said(
            rs.getString("title"),
            rs.getString("asking"),
            new Span(
                rs.getObject("from_day", LocalDate.class),
                rs.getObject("until_day", LocalDate.class)),
            rs.getObject("deadline", LocalDate.class)),
        rs.getObject("sent_on", LocalDate.class),
        List.of((UUID[]) rs.getArray("figures").getArray()),
        CallState.valueOf(rs.getString("state")),
        rs.getString("reason"),
        rs.getLong("version"));
  }
}
