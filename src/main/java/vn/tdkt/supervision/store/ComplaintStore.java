package vn.tdkt.supervision.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.supervision.ComplaintAnswer;
import vn.tdkt.supervision.ComplaintCount;
import vn.tdkt.supervision.ComplaintCounts;
import vn.tdkt.supervision.ComplaintPeriod;
import vn.tdkt.supervision.ComplaintSubject;

/** How many complaints and denunciations units have told of. */
@Repository
public class ComplaintStore {
  private static final String COLUMNS =
      """
      select id, jurisdiction, unit, year, subject, period, received, competent, solved, in_time,
             rightly, reprimanded, counted_until, version
        from supervision.complaint_answer
      """;

  private final JdbcClient db;
  private final Audit audit;

  ComplaintStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** What stands of a unit's year. */
  public List<ComplaintAnswer> of(UUID unit, String year) {
    return db.sql(COLUMNS + " where unit = :unit and year = :year and voided is null")
        .param("unit", unit)
        .param("year", year)
        .query(ComplaintStore::answer)
        .list();
  }

  /** False where the period is answered already. */
  public boolean add(ComplaintAnswer answer, Act act) {
    int rows =
        counted(
                db.sql(
                    """
                    insert into supervision.complaint_answer
                      (id, jurisdiction, unit, year, subject, period, received, competent, solved,
                       in_time, rightly, reprimanded, counted_until, version)
                    values (:id, :jurisdiction, :unit, :year, :subject, :period, :received,
                            :competent, :solved, :in_time, :rightly, :reprimanded, :until, 1)
                    on conflict (unit, year, subject, period) where voided is null do nothing
                    """),
                answer)
            .param("jurisdiction", answer.jurisdiction())
            .param("unit", answer.unit())
            .param("year", answer.year())
            .param("subject", answer.subject().name())
            .param("period", answer.period().name())
            .update();
    if (rows == 1) {
      audit.append(act);
    }
    return rows == 1;
  }

  /**
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void save(ComplaintAnswer answer, Act act) {
    recorded(
        counted(
                db.sql(
                    """
                    update supervision.complaint_answer
                       set received = :received, competent = :competent, solved = :solved,
                           in_time = :in_time, rightly = :rightly, reprimanded = :reprimanded,
                           counted_until = :until, version = version + 1
                     where id = :id and version = :version and voided is null
                    """),
                answer)
            .param("version", answer.version())
            .update(),
        answer,
        act);
  }

  /**
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void voidIt(ComplaintAnswer answer, String reason, Act act) {
    recorded(
        db.sql(
                """
                update supervision.complaint_answer
                   set voided = :reason, version = version + 1
                 where id = :id and version = :version and voided is null
                """)
            .param("reason", reason)
            .param("id", answer.id())
            .param("version", answer.version())
            .update(),
        answer,
        act);
  }

  private void recorded(int rows, ComplaintAnswer answer, Act act) {
    if (rows == 0) {
      throw new StaleEdit("complaint answer", answer.version());
    }
    audit.append(act);
  }

  private static JdbcClient.StatementSpec counted(
      JdbcClient.StatementSpec sql, ComplaintAnswer answer) {
    JdbcClient.StatementSpec filled = sql.param("id", answer.id());
    for (ComplaintCount count : ComplaintCount.values()) {
      filled = filled.param(column(count), answer.said().counts().get(count));
    }
    return filled.param("until", answer.said().until());
  }

  private static String column(ComplaintCount count) {
    return count.name().toLowerCase(Locale.ROOT);
  }

  private static ComplaintAnswer answer(ResultSet rs, int row) throws SQLException {
    Map<ComplaintCount, Integer> counts = new EnumMap<>(ComplaintCount.class);
    for (ComplaintCount count : ComplaintCount.values()) {
      counts.put(count, rs.getInt(column(count)));
    }
    return new ComplaintAnswer(
        rs.getObject("id", UUID.class),
        rs.getObject("jurisdiction", UUID.class),
        rs.getObject("unit", UUID.class),
        rs.getString("year"),
        ComplaintSubject.valueOf(rs.getString("subject")),
        ComplaintPeriod.valueOf(rs.getString("period")),
        new ComplaintAnswer.Said(
            new ComplaintCounts(counts), rs.getObject("counted_until", LocalDate.class)),
        rs.getLong("version"));
  }
}
