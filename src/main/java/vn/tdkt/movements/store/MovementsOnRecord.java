package vn.tdkt.movements.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.AuditedThing;
import vn.tdkt.audit.AuditedThings;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Words;

/** Tells readers of the record about movements and what units did for them. */
@Repository
class MovementsOnRecord implements AuditedThings {
  private static final String MOVEMENT = "movement";
  private static final String RESPONSE = "movement-response";
  private static final Words WORDS = Words.of("movements");

  private final JdbcClient db;

  MovementsOnRecord(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Kind> kinds() {
    return List.of(
        new Kind(MOVEMENT, WORDS.say("on-record"), Permission.MOVEMENT_VIEW),
        new Kind(RESPONSE, WORDS.say("on-record.response"), Permission.MOVEMENT_VIEW));
  }

  @Override
  public List<UUID> in(List<Scope> places) {
    return db.sql(
            """
            select id from movements.movement where unit = any(:units)
            union all
            select id from movements.response where unit = any(:units)
            """)
        .param(
            "units", places.stream().map(Scope::unit).filter(Objects::nonNull).toArray(UUID[]::new))
        .query(UUID.class)
        .list();
  }

  @Override
  public List<AuditedThing> named(Collection<Act.Subject> subjects, Access reader) {
    return Stream.concat(movements(subjects).stream(), responses(subjects).stream()).toList();
  }

  private List<AuditedThing> movements(Collection<Act.Subject> subjects) {
    return db.sql(
            """
            select id, jurisdiction, unit, name as label, id as movement
              from movements.movement where jurisdiction is not null and id = any(:ids)
            """)
        .param("ids", Act.Subject.ids(MOVEMENT, subjects))
        .query((rs, row) -> thing(MOVEMENT, rs))
        .list();
  }

  private List<AuditedThing> responses(Collection<Act.Subject> subjects) {
    return db.sql(
            """
            select id, jurisdiction, unit, about as label, movement
              from movements.response where id = any(:ids)
            """)
        .param("ids", Act.Subject.ids(RESPONSE, subjects))
        .query((rs, row) -> thing(RESPONSE, rs))
        .list();
  }

  private static AuditedThing thing(String type, ResultSet rs) throws SQLException {
    return new AuditedThing(
        new Act.Subject(type, rs.getObject("id", UUID.class)),
        rs.getString("label"),
        new Scope(rs.getObject("jurisdiction", UUID.class), null, rs.getObject("unit", UUID.class)),
        address(rs.getObject("movement", UUID.class)));
  }

  private static String address(@Nullable UUID movement) {
    return "/phong-trao/" + (movement == null ? "tuyen-truyen" : movement);
  }
}
