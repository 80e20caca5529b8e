package vn.tdkt.memberships.store;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Score;
import vn.tdkt.memberships.AnswerOrigin;
import vn.tdkt.memberships.MemberAnswer;

/** Reports of members with all their states. */
@Repository
public class MemberAnswers {
  private static final String SELECT =
      """
      select a.id, a.request, a.version, a.received, a.origin, a.by_name, a.at, a.said
        from memberships.answer a
      """;

  private final JdbcClient db;
  private final Audit audit;

  MemberAnswers(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** Every state of one report, the latest first. */
  public List<MemberAnswer> history(UUID request) {
    return withFigures(
        db.sql(SELECT + " where a.request = :request order by a.version desc")
            .param("request", request)
            .query(MemberAnswers::answer)
            .list());
  }

  /** The last state of each of these. */
  List<MemberAnswer> last(List<UUID> requests) {
    return withFigures(
        db.sql(
                SELECT
                    + """
                     where a.request = any(:requests)
                       and not exists (select 1 from memberships.answer later
                                        where later.request = a.request
                                          and later.version > a.version)
                    """)
            .param("requests", requests.toArray(UUID[]::new))
            .query(MemberAnswers::answer)
            .list());
  }

  public void add(MemberAnswer answer, Act act) {
    db.sql(
            """
            insert into memberships.answer
              (id, request, version, received, origin, by_name, at, said)
            values (:id, :request, :version, :received, :origin, :by, :at, :said)
            """)
        .param("id", answer.id())
        .param("request", answer.request())
        .param("version", answer.version())
        .param("received", answer.received())
        .param("origin", answer.origin().name())
        .param("by", answer.by())
        .param("at", answer.at().atOffset(ZoneOffset.UTC))
        .param("said", answer.said().text())
        .update();
    answer.said().figures().forEach((figure, value) -> add(answer.id(), figure, value));
    audit.append(act);
  }

  private void add(UUID answer, UUID figure, Score value) {
    db.sql(
            """
            insert into memberships.answer_figure (answer, indicator, value)
            values (:answer, :indicator, :value::numeric)
            """)
        .param("answer", answer)
        .param("indicator", figure)
        .param("value", value.machine())
        .update();
  }

  private record Figure(UUID answer, UUID indicator, Score value) {}

  private List<MemberAnswer> withFigures(List<MemberAnswer> bare) {
    Map<UUID, List<Figure>> figures =
        db
            .sql(
                """
                select answer, indicator, value from memberships.answer_figure
                 where answer = any(:answers)
                """)
            .param("answers", bare.stream().map(MemberAnswer::id).toArray(UUID[]::new))
            .query(
                (rs, row) ->
                    new Figure(
                        rs.getObject("answer", UUID.class),
                        rs.getObject("indicator", UUID.class),
                        Score.of(rs.getBigDecimal("value"))))
            .list()
            .stream()
            .collect(groupingBy(Figure::answer));
    return bare.stream()
        .map(answer -> with(figures.getOrDefault(answer.id(), List.of()), answer))
        .toList();
  }

  private static MemberAnswer with(List<Figure> figures, MemberAnswer bare) {
    Map<UUID, Score> values = new HashMap<>();
    figures.forEach(figure -> values.put(figure.indicator(), figure.value()));
    return new MemberAnswer(
        bare.id(),
        bare.request(),
        bare.version(),
        bare.received(),
        bare.origin(),
        bare.by(),
        bare.at(),
        new MemberAnswer.Said(bare.said().text(), values));
  }

  private static MemberAnswer answer(ResultSet rs, int row) throws SQLException {
    return new MemberAnswer(
        rs.getObject("id", UUID.class),
        rs.getObject("request", UUID.class),
        rs.getInt("version"),
        rs.getObject("received", LocalDate.class),
        AnswerOrigin.valueOf(rs.getString("origin")),
        rs.getString("by_name"),
        rs.getObject("at", OffsetDateTime.class).toInstant(),
        new MemberAnswer.Said(rs.getString("said"), Map.of()));
  }
}
