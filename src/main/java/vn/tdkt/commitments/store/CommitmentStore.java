package vn.tdkt.commitments.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.commitments.Commitment;
import vn.tdkt.commitments.Fulfilment;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.PersonId;

/** Commitments that count. */
@Repository
public class CommitmentStore {
  private static final String VIEW =
      """
      select id, jurisdiction, unit, person, year, made_on, points, fulfilments, words, voided,
             version
        from commitments.commitment
      """;

  private final JdbcClient db;
  private final Audit audit;

  CommitmentStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public List<Commitment> of(UUID unit, String year) {
    return db.sql(VIEW + " where unit = :unit and year = :year and voided is null")
        .param("unit", unit)
        .param("year", year)
        .query(CommitmentStore::commitment)
        .list();
  }

  public Optional<Commitment> find(UUID id) {
    return db.sql(VIEW + " where id = :id and voided is null")
        .param("id", id)
        .query(CommitmentStore::commitment)
        .optional();
  }

  /** How many persons a unit has on a day, and how many of them made a commitment for the year. */
  public record Count(UUID unit, long persons, long made) {}

  /** By unit, in one statement; units without persons are left out. */
  public Map<UUID, Count> counts(List<UUID> units, String year, LocalDate on) {
    return db
        .sql(
            """
            select o.unit, count(distinct o.person) as persons, count(distinct c.person) as made
              from organisation.post o
              left join commitments.commitment c
                on c.unit = o.unit and c.person = o.person and c.year = :year and c.voided is null
             where o.unit = any(:units) and o.valid @> :on::date
             group by o.unit
            """)
        .param("units", units.toArray(UUID[]::new))
        .param("year", year)
        .param("on", on)
        .query(
            (rs, row) ->
                new Count(
                    rs.getObject("unit", UUID.class), rs.getLong("persons"), rs.getLong("made")))
        .list()
        .stream()
        .collect(Collectors.toMap(Count::unit, Function.identity()));
  }

  /** False where the person has one for the year already. */
  public boolean add(Commitment commitment, Act act) {
    int rows =
        db.sql(
                """
                insert into commitments.commitment
                  (id, jurisdiction, unit, person, year, made_on, points, version)
                values (:id, :jurisdiction, :unit, :person, :year, :made_on, :points, 1)
                on conflict (unit, person, year) where voided is null do nothing
                """)
            .param("id", commitment.id())
            .param("jurisdiction", commitment.jurisdiction())
            .param("unit", commitment.unit())
            .param("person", commitment.person().value())
            .param("year", commitment.year())
            .param("made_on", commitment.madeOn())
            .param("points", commitment.points().toArray(String[]::new))
            .update();
    if (rows == 1) {
      audit.append(act);
    }
    return rows == 1;
  }

  /**
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void change(Commitment seen, LocalDate on, List<String> points, Act act) {
    recorded(
        db.sql(
                """
                update commitments.commitment
                   set made_on = :made_on, points = :points, version = version + 1
                 where id = :id and version = :version and voided is null
                """)
            .param("made_on", on)
            .param("points", points.toArray(String[]::new))
            .param("id", seen.id())
            .param("version", seen.version())
            .update(),
        seen,
        act);
  }

  /**
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void review(Commitment seen, List<Commitment.Review> reviews, Act act) {
    recorded(
        db.sql(
                """
                update commitments.commitment
                   set fulfilments = :fulfilments, words = :words, version = version + 1
                 where id = :id and version = :version and voided is null
                """)
            .param(
                "fulfilments",
                reviews.stream().map(one -> one.fulfilment().name()).toArray(String[]::new))
            .param("words", reviews.stream().map(Commitment.Review::words).toArray(String[]::new))
            .param("id", seen.id())
            .param("version", seen.version())
            .update(),
        seen,
        act);
  }

  /**
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void voidIt(Commitment seen, String reason, Act act) {
    recorded(
        db.sql(
                """
                update commitments.commitment set voided = :reason, version = version + 1
                 where id = :id and version = :version and voided is null
                """)
            .param("reason", reason)
            .param("id", seen.id())
            .param("version", seen.version())
            .update(),
        seen,
        act);
  }

  /** That somebody read one changes nothing but the record. */
  public void opened(Act act) {
    audit.append(act);
  }

  private void recorded(int rows, Commitment seen, Act act) {
    if (rows == 0) {
      throw new StaleEdit("commitment", seen.version());
    }
    audit.append(act);
  }

  private static Commitment commitment(ResultSet rs, int row) throws SQLException {
    return new Commitment(
        rs.getObject("id", UUID.class),
        rs.getObject("jurisdiction", UUID.class),
        rs.getObject("unit", UUID.class),
        new PersonId(rs.getObject("person", UUID.class)),
        rs.getString("year"),
        rs.getObject("made_on", LocalDate.class),
        texts(rs, "points"),
        reviews(texts(rs, "fulfilments"), texts(rs, "words")),
        rs.getString("voided"),
        rs.getLong("version"));
  }

  private static List<String> texts(ResultSet rs, String column) throws SQLException {
    return List.of((String[]) rs.getArray(column).getArray());
  }

  private static List<Commitment.Review> reviews(List<String> fulfilments, List<String> words) {
    List<Commitment.Review> reviews = new ArrayList<>();
    for (int i = 0; i < fulfilments.size(); i++) {
      reviews.add(new Commitment.Review(Fulfilment.valueOf(fulfilments.get(i)), words.get(i)));
    }
    return reviews;
  }
}
