package vn.tdkt.exemplars.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.exemplars.Exemplar;
import vn.tdkt.exemplars.ExemplarFile;
import vn.tdkt.exemplars.ExemplarKind;
import vn.tdkt.exemplars.ExemplarMove;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;

/** Exemplars with all that was done for them. */
@Repository
public class ExemplarStore {
  private static final String VIEW =
      """
      select e.id, e.jurisdiction, e.unit, e.year, e.kind, e.name, e.position, e.field, e.merit,
             e.plan, e.owner, e.until, e.movement, e.voided, e.version
        from exemplars.exemplar e
      """;

  private final JdbcClient db;
  private final ExemplarMoveStore moves;
  private final Audit audit;

  ExemplarStore(JdbcClient db, ExemplarMoveStore moves, Audit audit) {
    this.db = db;
    this.moves = moves;
    this.audit = audit;
  }

  /** Registered for the year, or with something done for it then; collectives first. */
  public List<ExemplarFile> of(List<UUID> units, String year) {
    List<Exemplar> found =
        db.sql(
                VIEW
                    + """
                     where e.unit = any(:units)
                       and (e.year = :year
                            or exists (select 1 from exemplars.move m
                                        where m.exemplar = e.id and m.year = :year
                                          and m.voided is null))
                     order by e.voided is not null, e.kind, e.name collate "vi-x-icu", e.id
                    """)
            .param("units", units.toArray(UUID[]::new))
            .param("year", year)
            .query(ExemplarStore::exemplar)
            .list();
    Map<UUID, List<ExemplarMove>> done = moves.of(found.stream().map(Exemplar::id).toList());
    return found.stream()
        .map(exemplar -> new ExemplarFile(exemplar, done.getOrDefault(exemplar.id(), List.of())))
        .toList();
  }

  public Optional<ExemplarFile> find(UUID id) {
    return db.sql(VIEW + " where e.id = :id")
        .param("id", id)
        .query(ExemplarStore::exemplar)
        .optional()
        .map(
            exemplar ->
                new ExemplarFile(exemplar, moves.of(List.of(id)).getOrDefault(id, List.of())));
  }

  /** Until the transaction ends nobody else adds to it or takes from it. */
  public void lock(UUID id) {
    db.sql("select 1 from exemplars.exemplar where id = :id for update")
        .param("id", id)
        .query(Integer.class)
        .optional();
  }

  public void add(Exemplar exemplar, Act act) {
    written(
            db.sql(
                """
                insert into exemplars.exemplar
                  (id, jurisdiction, unit, year, kind, name, position, field, merit, plan, owner,
                   until, movement, version)
                values (:id, :jurisdiction, :unit, :year, :kind, :name, :position, :field, :merit,
                        :plan, :owner, :until, :movement, 1)
                """),
            exemplar)
        .param("jurisdiction", exemplar.jurisdiction())
        .param("unit", exemplar.unit())
        .param("year", exemplar.year())
        .update();
    audit.append(act);
  }

  /**
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void save(Exemplar exemplar, Act act) {
    int rows =
        written(
                db.sql(
                    """
                    update exemplars.exemplar
                       set kind = :kind, name = :name, position = :position, field = :field,
                           merit = :merit, plan = :plan, owner = :owner, until = :until,
                           movement = :movement, version = version + 1
                     where id = :id and version = :version and voided is null
                    """),
                exemplar)
            .param("version", exemplar.version())
            .update();
    recorded(rows, exemplar, act);
  }

  /**
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void voidIt(Exemplar exemplar, String reason, Act act) {
    int rows =
        db.sql(
                """
                update exemplars.exemplar set voided = :reason, version = version + 1
                 where id = :id and version = :version and voided is null
                """)
            .param("reason", reason)
            .param("id", exemplar.id())
            .param("version", exemplar.version())
            .update();
    recorded(rows, exemplar, act);
  }

  private void recorded(int rows, Exemplar exemplar, Act act) {
    if (rows == 0) {
      throw new StaleEdit("exemplar", exemplar.version());
    }
    audit.append(act);
  }

  private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec sql, Exemplar exemplar) {
    Exemplar.Said said = exemplar.said();
    return sql.param("id", exemplar.id())
        .param("kind", said.kind().name())
        .param("name", said.name())
        .param("position", said.position())
        .param("field", said.field())
        .param("merit", said.merit())
        .param("plan", said.plan())
        .param("owner", said.owner())
        .param("until", said.until())
        .param("movement", said.movement());
  }

  private static Exemplar exemplar(ResultSet rs, int row) throws SQLException {
    return new Exemplar(
        rs.getObject("id", UUID.class),
        rs.getObject("jurisdiction", UUID.class),
        rs.getObject("unit", UUID.class),
        rs.getString("year"),
        new Exemplar.Said(
            ExemplarKind.valueOf(rs.getString("kind")),
            rs.getString("name"),
            rs.getString("position"),
            rs.getString("field"),
            rs.getString("merit"),
            rs.getString("plan"),
            rs.getString("owner"),
            rs.getObject("until", LocalDate.class),
            rs.getObject("movement", UUID.class)),
        rs.getString("voided"),
        rs.getLong("version"));
  }
}
