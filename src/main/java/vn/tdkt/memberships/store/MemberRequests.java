package vn.tdkt.memberships.store;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.memberships.MemberAnswer;
import vn.tdkt.memberships.MemberRequest;

/** The parts of members in calls, each with the last state of its report. */
@Repository
public class MemberRequests {
  private static final String SELECT =
      "select r.id as request, r.report_call, "
          + UnitMemberStore.COLUMNS
          + """
            , (select min(a.received) from memberships.answer a where a.request = r.id) as first_came,
              (select count(*) from memberships.answer_link l
                where l.request = r.id and l.ended is null) as links
            from memberships.request r join memberships.member m on m.id = r.member
          """;

  private final JdbcClient db;
  private final MemberAnswers answers;

  MemberRequests(JdbcClient db, MemberAnswers answers) {
    this.db = db;
    this.answers = answers;
  }

  /** Of these calls, in Vietnamese order of the members; two statements for any number of calls. */
  public List<MemberRequest> of(List<UUID> calls) {
    return answered(
        db.sql(
                SELECT
                    + """
                     where r.report_call = any(:calls)
                     order by m.name collate "vi-x-icu", m.id, r.id
                    """)
            .param("calls", calls.toArray(UUID[]::new))
            .query(MemberRequests::request)
            .list());
  }

  public Optional<MemberRequest> find(UUID id) {
    return answered(
            db.sql(SELECT + " where r.id = :id")
                .param("id", id)
                .query(MemberRequests::request)
                .list())
        .stream()
        .findFirst();
  }

  /** What is asked of the members that are this body, the nearest deadline first. */
  public List<UUID> askedOf(UUID body) {
    return db.sql(
            """
            select r.id
              from memberships.request r
              join memberships.member m on m.id = r.member
              join memberships.report_call c on c.id = r.report_call
             where m.body = :body and c.state = 'OPEN'
             order by c.deadline, r.id
            """)
        .param("body", body)
        .query(UUID.class)
        .list();
  }

  private List<MemberRequest> answered(List<MemberRequest> bare) {
    Map<UUID, MemberAnswer> last =
        answers.last(bare.stream().map(MemberRequest::id).toList()).stream()
            .collect(toMap(MemberAnswer::request, Function.identity()));
    return bare.stream()
        .map(
            request ->
                new MemberRequest(
                    request.id(),
                    request.call(),
                    request.member(),
                    last.get(request.id()),
                    request.first(),
                    request.links()))
        .toList();
  }

  private static MemberRequest request(ResultSet rs, int row) throws SQLException {
    return new MemberRequest(
        rs.getObject("request", UUID.class),
        rs.getObject("report_call", UUID.class),
        UnitMemberStore.member(rs, row),
        null,
        rs.getObject("first_came", LocalDate.class),
        rs.getInt("links"));
  }
}
