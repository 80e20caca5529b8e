package vn.tdkt.contests.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.contests.Edition;
import vn.tdkt.contests.EditionState;
import vn.tdkt.contests.PrizeCount;
import vn.tdkt.contests.PrizeLevel;
import vn.tdkt.contests.Publication;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.StaleEdit;

/** The state of editions, and results as they were published. */
@Repository
public class ContestPublicationStore {
  private final JdbcClient db;
  private final Audit audit;

  ContestPublicationStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** The latest first. */
  public List<Publication> of(UUID edition) {
    Map<UUID, List<Publication.Result>> results = results(edition);
    Map<UUID, List<PrizeCount>> prizes = prizes(edition);
    return db.sql(
            """
            select id, edition, issue, number, published_at, decision, decided_on, superseded
              from contests.publication where edition = :edition order by issue desc
            """)
        .param("edition", edition)
        .query((rs, row) -> publication(rs, results, prizes))
        .list();
  }

  private record Of<T>(UUID publication, T value) {}

  private Map<UUID, List<Publication.Result>> results(UUID edition) {
    return db
        .sql(
            """
            select publication, field, title, sender, authors, points, rank, prize
              from contests.result
             where publication in (select id from contests.publication where edition = :edition)
             order by publication, place
            """)
        .param("edition", edition)
        .query((rs, row) -> new Of<>(rs.getObject("publication", UUID.class), result(rs)))
        .list()
        .stream()
        .collect(groupingBy(Of::publication, mapping(Of::value, toList())));
  }

  private Map<UUID, List<PrizeCount>> prizes(UUID edition) {
    return db
        .sql(
            """
            select publication, national, level, number from contests.published_prize
             where publication in (select id from contests.publication where edition = :edition)
            """)
        .param("edition", edition)
        .query((rs, row) -> new Of<>(rs.getObject("publication", UUID.class), prize(rs)))
        .list()
        .stream()
        .collect(groupingBy(Of::publication, mapping(Of::value, toList())));
  }

  /**
   * @throws StaleEdit if somebody moved it since it was seen
   */
  public void move(Edition edition, EditionState to, Act act) {
    turn(edition, to);
    audit.append(act);
  }

  private void turn(Edition edition, EditionState to) {
    int rows =
        db.sql(
                """
                update contests.edition set state = :state, version = version + 1
                 where id = :id and version = :version
                """)
            .param("state", to.name())
            .param("id", edition.id())
            .param("version", edition.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("contest edition", edition.version());
    }
  }

  public void publish(Edition edition, Publication publication, Act act) {
    turn(edition, EditionState.PUBLISHED);
    db.sql(
            """
            insert into contests.publication (id, edition, issue, number, published_at)
            values (:id, :edition, :issue, :number, :at)
            """)
        .param("id", publication.id())
        .param("edition", publication.edition())
        .param("issue", publication.issue())
        .param("number", publication.number())
        .param("at", OffsetDateTime.ofInstant(publication.at(), ZoneOffset.UTC))
        .update();
    for (int place = 0; place < publication.results().size(); place++) {
      add(publication.id(), place, publication.results().get(place));
    }
    publication.prizes().forEach(prize -> add(publication.id(), prize));
    audit.append(act);
  }

  private void add(UUID publication, int place, Publication.Result result) {
    Score mean = result.mean();
    PrizeLevel prize = result.prize();
    db.sql(
            """
            insert into contests.result
              (publication, place, field, title, sender, authors, points, rank, prize)
            values (:publication, :place, :field, :title, :sender, :authors, :points, :rank, :prize)
            """)
        .param("publication", publication)
        .param("place", place)
        .param("field", result.field())
        .param("title", result.title())
        .param("sender", result.sender())
        .param("authors", result.authors())
        .param("points", mean == null ? null : mean.machine())
        .param("rank", result.rank())
        .param("prize", prize == null ? null : prize.name())
        .update();
  }

  private void add(UUID publication, PrizeCount prize) {
    db.sql(
            """
            insert into contests.published_prize (publication, national, level, number)
            values (:publication, :national, :level, :number)
            """)
        .param("publication", publication)
        .param("national", prize.national())
        .param("level", prize.level().name())
        .param("number", prize.number())
        .update();
  }

  /** What was published last stays, with the reason why another will take its place. */
  public void supersede(Edition edition, String reason, Act act) {
    turn(edition, EditionState.JUDGING);
    db.sql(
            """
            update contests.publication set superseded = :reason
             where edition = :edition and superseded is null
            """)
        .param("reason", reason)
        .param("edition", edition.id())
        .update();
    audit.append(act);
  }

  public void decided(Publication publication, Publication.Decision decision, Act act) {
    db.sql("update contests.publication set decision = :number, decided_on = :on where id = :id")
        .param("number", decision.number())
        .param("on", decision.on())
        .param("id", publication.id())
        .update();
    audit.append(act);
  }

  private static Publication publication(
      ResultSet rs, Map<UUID, List<Publication.Result>> results, Map<UUID, List<PrizeCount>> prizes)
      throws SQLException {
    UUID id = rs.getObject("id", UUID.class);
    String number = rs.getString("decision");
    LocalDate on = rs.getObject("decided_on", LocalDate.class);
    return new Publication(
        id,
        rs.getObject("edition", UUID.class),
        rs.getInt("issue"),
        rs.getInt("number"),
        rs.getObject("published_at", OffsetDateTime.class).toInstant(),
        number == null || on == null ? null : new Publication.Decision(number, on),
        rs.getString("superseded"),
        results.getOrDefault(id, List.of()),
        prizes.getOrDefault(id, List.of()));
  }

  private static Publication.Result result(ResultSet rs) throws SQLException {
    String points = rs.getString("points");
    return new Publication.Result(
        rs.getString("field"),
        rs.getString("title"),
        rs.getString("sender"),
        rs.getInt("authors"),
        points == null ? null : Score.of(points),
        rs.getObject("rank", Integer.class),
        level(rs.getString("prize")));
  }

  private static @Nullable PrizeLevel level(@Nullable String name) {
    return name == null ? null : PrizeLevel.valueOf(name);
  }

  private static PrizeCount prize(ResultSet rs) throws SQLException {
    return new PrizeCount(
        null,
        rs.getBoolean("national"),
        PrizeLevel.valueOf(rs.getString("level")),
        rs.getInt("number"));
  }
}
