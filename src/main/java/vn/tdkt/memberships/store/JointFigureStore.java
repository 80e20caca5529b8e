package vn.tdkt.memberships.store;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.facts.FigureUse;
import vn.tdkt.facts.UsesFigures;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;
import vn.tdkt.memberships.JointFigure;

/** What was taken over as figures of the unit, and which reports were added up. */
@Repository
public class JointFigureStore implements UsesFigures {
  private static final Words WORDS = Words.of("memberships");

  private final JdbcClient db;
  private final Audit audit;

  JointFigureStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** One figure as it was taken over. */
  public record Taken(UUID figure, JointFigure.Accepted accepted) {}

  /** What was taken over last, by figure. */
  public Map<UUID, JointFigure.Accepted> accepted(UUID call) {
    return db
        .sql(
            """
            select distinct on (j.indicator) j.indicator, j.total, j.version, j.by_name, j.at,
                   array(select p.answer from memberships.joint_part p
                          where p.joint_figure = j.id) as answers
              from memberships.joint_figure j
             where j.report_call = :call order by j.indicator, j.id desc
            """)
        .param("call", call)
        .query(JointFigureStore::taken)
        .list()
        .stream()
        .collect(toMap(Taken::figure, Taken::accepted));
  }

  public void add(UUID call, List<Taken> all, Act act) {
    all.forEach(taken -> add(call, taken));
    audit.append(act);
  }

  private void add(UUID call, Taken taken) {
    UUID id = Ids.next();
    JointFigure.Accepted accepted = taken.accepted();
    db.sql(
            """
            with joint as (
              insert into memberships.joint_figure
                (id, report_call, indicator, total, version, by_name, at)
              values (:id, :call, :indicator, :total::numeric, :version, :by, :at)
              returning id
            )
            insert into memberships.joint_part (joint_figure, answer)
            select joint.id, part.answer from joint, unnest(:answers::uuid[]) as part (answer)
            """)
        .param("id", id)
        .param("call", call)
        .param("indicator", taken.figure())
        .param("total", accepted.total().machine())
        .param("version", accepted.version())
        .param("by", accepted.by())
        .param("at", accepted.at().atOffset(ZoneOffset.UTC))
        .param("answers", accepted.answers().toArray(UUID[]::new))
        .update();
  }

  private static Taken taken(ResultSet rs, int row) throws SQLException {
    return new Taken(
        rs.getObject("indicator", UUID.class),
        new JointFigure.Accepted(
            Score.of(rs.getBigDecimal("total")),
            rs.getLong("version"),
            Set.of((UUID[]) rs.getArray("answers").getArray()),
            rs.getString("by_name"),
            rs.getObject("at", OffsetDateTime.class).toInstant()));
  }

  @Override
  public List<FigureUse> usesOf(UUID indicator) {
    return db.sql(
            """
            select c.id, c.title
              from memberships.asked_figure f join memberships.report_call c on c.id = f.report_call
             where f.indicator = :indicator and c.state <> 'VOID' order by c.deadline desc, c.id
            """)
        .param("indicator", indicator)
        .query(
            (rs, row) ->
                new FigureUse(
                    WORDS.say("use", rs.getString("title")),
                    "/hoi-thanh-vien/bao-cao/" + rs.getString("id")))
        .list();
  }
}
