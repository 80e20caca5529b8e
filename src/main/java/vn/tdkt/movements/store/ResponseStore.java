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
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.movements.Response;
import vn.tdkt.movements.ResponseKind;

/** What units did for movements. */
@Repository
public class ResponseStore {
  private final JdbcClient db;
  private final Audit audit;

  ResponseStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** The earliest first. */
  public List<Response> of(UUID unit, String year) {
    return db.sql(
            """
            select id, jurisdiction, unit, movement, year, kind, done_on, number, about, place,
                   participants, deadline, follow_up, voided
              from movements.response
             where unit = :unit and year = :year
             order by done_on, id
            """)
        .param("unit", unit)
        .param("year", year)
        .query(ResponseStore::response)
        .list();
  }

  /** What was told by these units, the latest first. */
  public List<Response> told(List<UUID> units, String year) {
    return db.sql(
            """
            select id, jurisdiction, unit, movement, year, kind, done_on, number, about, place,
                   participants, deadline, follow_up, voided
              from movements.response
             where unit = any(:units) and year = :year and kind = any(:kinds)
             order by done_on desc, id desc
            """)
        .param("units", units.toArray(UUID[]::new))
        .param("year", year)
        .param("kinds", ResponseKind.COMMUNICATION.stream().map(Enum::name).toArray(String[]::new))
        .query(ResponseStore::response)
        .list();
  }

  /** The latest first. */
  public List<Response> these(List<UUID> ids) {
    return db.sql(
            """
            select id, jurisdiction, unit, movement, year, kind, done_on, number, about, place,
                   participants, deadline, follow_up, voided
              from movements.response where id = any(:ids)
             order by done_on desc, id desc
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .query(ResponseStore::response)
        .list();
  }

  public void add(Response response, Act act) {
    Response.Said said = response.said();
    db.sql(
            """
            insert into movements.response
              (id, jurisdiction, unit, movement, year, kind, done_on, number, about, place,
               participants, deadline, follow_up)
            values (:id, :jurisdiction, :unit, :movement, :year, :kind, :done_on, :number, :about,
                    :place, :participants, :deadline, :follow_up)
            """)
        .param("id", response.id())
        .param("jurisdiction", response.jurisdiction())
        .param("unit", response.unit())
        .param("movement", response.movement())
        .param("year", response.year())
        .param("kind", response.kind().name())
        .param("done_on", said.on())
        .param("number", said.number())
        .param("about", said.about())
        .param("place", said.place())
        .param("participants", said.participants())
        .param("deadline", said.deadline())
        .param("follow_up", said.followUp())
        .update();
    audit.append(act);
  }

  /**
   * @throws StaleEdit if somebody voided it since it was seen
   */
  public void voidIt(Response response, String reason, Act act) {
    int rows =
        db.sql(
                """
                update movements.response set voided = :reason where id = :id and voided is null
                """)
            .param("reason", reason)
            .param("id", response.id())
            .update();
    if (rows == 0) {
      throw new StaleEdit("response", 1);
    }
    audit.append(act);
  }

  private static Response response(ResultSet rs, int row) throws SQLException {
    return new Response(
        rs.getObject("id", UUID.class),
        rs.getObject("jurisdiction", UUID.class),
        rs.getObject("unit", UUID.class),
        rs.getObject("movement", UUID.class),
        rs.getString("year"),
        ResponseKind.valueOf(rs.getString("kind")),
        new Response.Said(
            rs.getObject("done_on", LocalDate.class),
            rs.getString("number"),
            rs.getString("about"),
            rs.getString("place"),
            rs.getObject("participants", Integer.class),
            rs.getObject("deadline", LocalDate.class),
            rs.getString("follow_up")),
        rs.getString("voided"));
  }
}
