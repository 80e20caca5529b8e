package vn.tdkt.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.Rating;
import vn.tdkt.organisation.ScaleKind;
import vn.tdkt.organisation.UnitId;

/** Yearly ratings, as counts. */
@Repository
public class RatingStore {
  private final JdbcClient db;
  private final Audit audit;

  RatingStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public List<Rating> of(UnitId unit, int year) {
    return db.sql(
            """
            select kind, year, levels, subjects, decision, decided_on, version
              from organisation.rating where unit = :unit and year = :year
            """)
        .param("unit", unit.value())
        .param("year", year)
        .query(RatingStore::rating)
        .list();
  }

  /**
   * @throws StaleEdit if somebody recorded it since it was read
   */
  public void save(UnitId unit, Rating rating, Act act) {
    int rows =
        db.sql(
                """
                insert into organisation.rating as r
                  (unit, year, kind, levels, subjects, decision, decided_on)
                values (:unit, :year, :kind, :levels, :subjects, :decision, :decided_on)
                on conflict (unit, year, kind) do update
                   set levels = :levels, subjects = :subjects, decision = :decision,
                       decided_on = :decided_on, version = r.version + 1
                 where r.version = :version
                """)
            .param("unit", unit.value())
            .param("year", rating.year())
            .param("kind", rating.kind().name())
            .param(
                "levels",
                rating.levels().stream().map(Rating.Counted::level).toArray(String[]::new))
            .param(
                "subjects",
                rating.levels().stream().map(Rating.Counted::subjects).toArray(Integer[]::new))
            .param("decision", rating.decision())
            .param("decided_on", rating.decidedOn())
            .param("version", rating.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("rating", rating.version());
    }
    audit.append(act);
  }

  private static Rating rating(ResultSet rs, int row) throws SQLException {
    String[] levels = (String[]) rs.getArray("levels").getArray();
    Integer[] subjects = (Integer[]) rs.getArray("subjects").getArray();
    List<Rating.Counted> counted = new ArrayList<>();
    for (int i = 0; i < levels.length; i++) {
      counted.add(new Rating.Counted(levels[i], subjects[i]));
    }
    return new Rating(
        ScaleKind.valueOf(rs.getString("kind")),
        rs.getInt("year"),
        counted,
        rs.getString("decision"),
        rs.getObject("decided_on", LocalDate.class),
        rs.getLong("version"));
  }
}
