package vn.tdkt.registration.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.registration.Round;
import vn.tdkt.registration.RoundState;

/** Registrations of units. Every write of an entry goes with one of the round itself. */
@Repository
public class RoundStore {
  private static final String COLUMNS =
      """
      select id, jurisdiction, unit, year, from_day, until_day, deadline, state, why, version
        from registration.round
      """;

  private final JdbcClient db;
  private final Audit audit;

  RoundStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public Optional<Round> find(UUID id) {
    return db.sql(COLUMNS + " where id = :id").param("id", id).query(RoundStore::round).optional();
  }

  public Optional<Round> of(UUID unit, String year) {
    return db.sql(COLUMNS + " where unit = :unit and year = :year")
        .param("unit", unit)
        .param("year", year)
        .query(RoundStore::round)
        .optional();
  }

  public List<Round> of(UUID unit) {
    return db.sql(COLUMNS + " where unit = :unit order by from_day desc")
        .param("unit", unit)
        .query(RoundStore::round)
        .list();
  }

  public void add(Round round, Act act) {
    db.sql(
            """
            insert into registration.round
              (id, jurisdiction, unit, year, from_day, until_day, deadline, state, why, version)
            values (:id, :jurisdiction, :unit, :year, :from, :until, :deadline, :state, :why, 1)
            """)
        .param("id", round.id())
        .param("jurisdiction", round.jurisdiction())
        .param("unit", round.unit())
        .param("year", round.year())
        .param("from", round.from())
        .param("until", round.until())
        .param("deadline", round.deadline())
        .param("state", round.state().name())
        .param("why", round.why())
        .update();
    audit.append(act);
  }

  /**
   * @throws StaleEdit if somebody changed the round or an entry of it since it was seen
   */
  public void save(Round round, Act act) {
    int rows =
        db.sql(
                """
                update registration.round set state = :state, why = :why, version = version + 1
                 where id = :id and version = :version
                """)
            .param("state", round.state().name())
            .param("why", round.why())
            .param("id", round.id())
            .param("version", round.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("registration", round.version());
    }
    audit.append(act);
  }

  /** Keeps what stands there as the next approved edition. */
  public void keepApproved(Round round, LocalDate on) {
    db.sql(
            """
            insert into registration.approved (round, edition, on_day, content)
            select :round,
                   (select count(*) + 1 from registration.approved a where a.round = :round), :on,
                   coalesce(jsonb_agg(jsonb_build_object(
                     'person', e.person, 'name', e.name, 'titles', e.titles,
                     'other', e.other, 'on', e.registered_on) order by e.id), '[]')
              from registration.entry e where e.round = :round and e.withdrawn is null
            """)
        .param("round", round.id())
        .param("on", on)
        .update();
  }

  private static Round round(ResultSet rs, int row) throws SQLException {
    return new Round(
        rs.getObject("id", UUID.class),
        rs.getObject("jurisdiction", UUID.class),
        rs.getObject("unit", UUID.class),
        rs.getString("year"),
        rs.getObject("from_day", LocalDate.class),
        rs.getObject("until_day", LocalDate.class),
        rs.getObject("deadline", LocalDate.class),
        RoundState.valueOf(rs.getString("state")),
        rs.getString("why"),
        rs.getLong("version"));
  }
}
