package vn.tdkt.calendar.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.AuditedThing;
import vn.tdkt.audit.AuditedThings;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Words;

/** Tells readers of the record about years and duties. */
@Repository
class CalendarOnRecord implements AuditedThings {
  private static final String CYCLE = "year-cycle";
  private static final String DUTY = "duty";
  private static final Words WORDS = Words.of("calendar");

  private final JdbcClient db;

  CalendarOnRecord(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Kind> kinds() {
    return List.of(
        new Kind(CYCLE, WORDS.say("on-record.year"), Permission.YEAR_VIEW),
        new Kind(DUTY, WORDS.say("on-record.duty"), Permission.YEAR_VIEW));
  }

  @Override
  public List<UUID> in(List<Scope> places) {
    return db.sql(
            """
            select id from calendar.cycle where unit = any(:units) or block = any(:blocks)
            union all
            select id from calendar.duty where unit = any(:units)
            """)
        .param(
            "units", places.stream().map(Scope::unit).filter(Objects::nonNull).toArray(UUID[]::new))
        .param(
            "blocks",
            places.stream().map(Scope::block).filter(Objects::nonNull).toArray(UUID[]::new))
        .query(UUID.class)
        .list();
  }

  @Override
  public List<AuditedThing> named(Collection<Act.Subject> subjects, Access reader) {
    return Stream.concat(cycles(subjects).stream(), duties(subjects).stream()).toList();
  }

  private List<AuditedThing> cycles(Collection<Act.Subject> subjects) {
    return db.sql(
            """
            select id, jurisdiction, unit, block, year from calendar.cycle where id = any(:ids)
            """)
        .param("ids", Act.Subject.ids(CYCLE, subjects))
        .query(CalendarOnRecord::cycle)
        .list();
  }

  private static AuditedThing cycle(ResultSet rs, int row) throws SQLException {
    String name = WORDS.say("title.year", rs.getString("year"));
    UUID block = rs.getObject("block", UUID.class);
    return block == null
        ? thing(rs, CYCLE, name, "")
        : new AuditedThing(
            new Act.Subject(CYCLE, rs.getObject("id", UUID.class)),
            name,
            Scope.block(rs.getObject("jurisdiction", UUID.class), block),
            "/lich-nam/khoi/" + block);
  }

  private List<AuditedThing> duties(Collection<Act.Subject> subjects) {
    return db.sql("select id, jurisdiction, unit, what from calendar.duty where id = any(:ids)")
        .param("ids", Act.Subject.ids(DUTY, subjects))
        .query((rs, row) -> thing(rs, DUTY, rs.getString("what"), "/viec/" + rs.getString("id")))
        .list();
  }

  private static AuditedThing thing(ResultSet rs, String type, String name, String below)
      throws SQLException {
    return new AuditedThing(
        new Act.Subject(type, rs.getObject("id", UUID.class)),
        name,
        Scope.unit(rs.getObject("jurisdiction", UUID.class), rs.getObject("unit", UUID.class)),
        "/lich-nam" + below);
  }
}
