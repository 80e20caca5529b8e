package vn.tdkt.movements.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.movements.Commemoration;
import vn.tdkt.movements.Lasting;
import vn.tdkt.movements.Level;
import vn.tdkt.movements.Movement;
import vn.tdkt.movements.MovementKind;

/** The catalogue of movements. */
@Repository
public class MovementStore {
  private final JdbcClient db;
  private final Audit audit;

  MovementStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /**
   * Rows of the country first, then those of the province, then those of the unit. A unit sees
   * those of every province in which it stood.
   */
  public List<Movement> seenBy(Actor actor) {
    return db.sql(
            """
            select id, jurisdiction, unit, name, aliases, launcher, level, kind, basis, theme,
                   begins, ends, parent, version
              from movements.movement
             where jurisdiction is null
                or unit = :unit::uuid
                or (unit is null
                    and (jurisdiction = :jurisdiction
                         or jurisdiction in (select jurisdiction from organisation.unit_place
                                              where unit = :unit::uuid)))
             order by jurisdiction is not null, unit is not null, name, id
            """)
        .param("jurisdiction", actor.jurisdiction())
        .param("unit", actor.unit())
        .query(MovementStore::movement)
        .list();
  }

  /** Rows of the country, of the province and of all its units. */
  public List<Movement> within(UUID jurisdiction) {
    return db.sql(
            """
            select id, jurisdiction, unit, name, aliases, launcher, level, kind, basis, theme,
                   begins, ends, parent, version
              from movements.movement
             where jurisdiction is null or jurisdiction = :jurisdiction
             order by jurisdiction is not null, unit is not null, name, id
            """)
        .param("jurisdiction", jurisdiction)
        .query(MovementStore::movement)
        .list();
  }

  public List<Commemoration> commemorations(UUID movement) {
    return db.sql(
            """
            select name, day from movements.commemoration
             where movement = :movement order by extract(month from day), extract(day from day)
            """)
        .param("movement", movement)
        .query(
            (rs, row) ->
                new Commemoration(rs.getString("name"), rs.getObject("day", LocalDate.class)))
        .list();
  }

  public void add(Movement movement, Act act) {
    written(
            db.sql(
                """
                insert into movements.movement
                  (id, jurisdiction, unit, name, aliases, launcher, level, kind, basis, theme,
                   begins, ends, parent, version)
                values (:id, :jurisdiction, :unit, :name, :aliases, :launcher, :level, :kind,
                        :basis, :theme, :begins, :ends, :parent, 1)
                """),
            movement)
        .param("jurisdiction", movement.jurisdiction())
        .param("unit", movement.unit())
        .update();
    audit.append(act);
  }

  /**
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void save(Movement movement, Act act) {
    int rows =
        written(
                db.sql(
                    """
                    update movements.movement
                       set name = :name, aliases = :aliases, launcher = :launcher, level = :level,
                           kind = :kind, basis = :basis, theme = :theme, begins = :begins,
                           ends = :ends, parent = :parent, version = version + 1
                     where id = :id and version = :version
                    """),
                movement)
            .param("version", movement.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("movement", movement.version());
    }
    audit.append(act);
  }

  public void commemorate(Movement movement, Commemoration event, Act act) {
    db.sql(
            """
            insert into movements.commemoration (movement, name, day)
            values (:movement, :name, :day)
            """)
        .param("movement", movement.id())
        .param("name", event.name())
        .param("day", event.day())
        .update();
    audit.append(act);
  }

  private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec sql, Movement movement) {
    Movement.Said said = movement.said();
    return sql.param("id", movement.id())
        .param("name", said.name())
        .param("aliases", said.aliases().toArray(String[]::new))
        .param("launcher", said.launcher())
        .param("level", said.level().name())
        .param("kind", said.kind().name())
        .param("basis", said.basis())
        .param("theme", said.theme())
        .param("begins", said.lasting().from())
        .param("ends", said.lasting().until())
        .param("parent", movement.parent());
  }

  private static Movement movement(ResultSet rs, int row) throws SQLException {
    return new Movement(
        rs.getObject("id", UUID.class),
        rs.getObject("jurisdiction", UUID.class),
        rs.getObject("unit", UUID.class),
        new Movement.Said(
            rs.getString("name"),
            List.of((String[]) rs.getArray("aliases").getArray()),
            rs.getString("launcher"),
            Level.valueOf(rs.getString("level")),
            MovementKind.valueOf(rs.getString("kind")),
            rs.getString("basis"),
            rs.getString("theme"),
            new Lasting(
                rs.getObject("begins", LocalDate.class), rs.getObject("ends", LocalDate.class))),
        rs.getObject("parent", UUID.class),
        rs.getLong("version"));
  }
}
