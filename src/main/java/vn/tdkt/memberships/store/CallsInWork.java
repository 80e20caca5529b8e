package vn.tdkt.memberships.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the home page of somebody needs to know of open calls. */
@Repository
public class CallsInWork {
  private static final int MOST = 20;

  private final JdbcClient db;

  CallsInWork(JdbcClient db) {
    this.db = db;
  }

  /**
   * An open call.
   *
   * @param id of the call, or of the part of the member who owes
   * @param missing how many reports have not come
   */
  public record Line(UUID id, String year, String title, LocalDate deadline, int missing) {}

  /** What the members that are this body have not answered. */
  public List<Line> owedBy(UUID body) {
    return db.sql(
            """
            select r.id, c.year, c.title, c.deadline, 1 as missing
              from memberships.request r
              join memberships.member m on m.id = r.member
              join memberships.report_call c on c.id = r.report_call
             where m.body = :body and c.state = 'OPEN'
               and not exists (select 1 from memberships.answer a where a.request = r.id)
             order by c.deadline, r.id limit :most
            """)
        .param("body", body)
        .param("most", MOST)
        .query(CallsInWork::line)
        .list();
  }

  /** Open calls of this unit that are overdue and not answered by all. */
  public List<Line> missing(UUID unit, LocalDate today) {
    return db.sql(
            """
            select c.id, c.year, c.title, c.deadline, count(*) as missing
              from memberships.report_call c join memberships.request r on r.report_call = c.id
             where c.unit = :unit and c.state = 'OPEN' and c.deadline < :today
               and not exists (select 1 from memberships.answer a where a.request = r.id)
             group by c.id order by c.deadline, c.id limit :most
            """)
        .param("unit", unit)
        .param("today", today)
        .param("most", MOST)
        .query(CallsInWork::line)
        .list();
  }

  private static Line line(ResultSet rs, int row) throws SQLException {
    return new Line(
        rs.getObject("id", UUID.class),
        rs.getString("year"),
        rs.getString("title"),
        rs.getObject("deadline", LocalDate.class),
        rs.getInt("missing"));
  }
}
