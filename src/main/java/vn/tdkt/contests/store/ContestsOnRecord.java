package vn.tdkt.contests.store;

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

/** Tells readers of the record about series and their editions. */
@Repository
class ContestsOnRecord implements AuditedThings {
  private static final String SERIES = "contest-series";
  private static final String EDITION = "contest-edition";
  private static final Words WORDS = Words.of("contests");

  private final JdbcClient db;

  ContestsOnRecord(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Kind> kinds() {
    return List.of(
        new Kind(SERIES, WORDS.say("on-record"), Permission.CONTEST_VIEW),
        new Kind(EDITION, WORDS.say("on-record.edition"), Permission.CONTEST_VIEW));
  }

  @Override
  public List<UUID> in(List<Scope> places) {
    return db.sql(
            """
            select id from contests.series where unit = any(:units)
            union all
            select edition.id from contests.edition
              join contests.series on series.id = edition.series
             where series.unit = any(:units)
            """)
        .param(
            "units", places.stream().map(Scope::unit).filter(Objects::nonNull).toArray(UUID[]::new))
        .query(UUID.class)
        .list();
  }

  @Override
  public List<AuditedThing> named(Collection<Act.Subject> subjects, Access reader) {
    return Stream.concat(series(subjects).stream(), editions(subjects).stream()).toList();
  }

  private List<AuditedThing> series(Collection<Act.Subject> subjects) {
    return db.sql(
            """
            select id, jurisdiction, unit, name as label, '/hoi-thi/' || id as address
              from contests.series where id = any(:ids)
            """)
        .param("ids", Act.Subject.ids(SERIES, subjects))
        .query((rs, row) -> thing(SERIES, rs))
        .list();
  }

  private List<AuditedThing> editions(Collection<Act.Subject> subjects) {
    return db.sql(
            """
            select edition.id, jurisdiction, unit, name || ' ' || year as label,
                   '/hoi-thi/ky/' || edition.id as address
              from contests.edition join contests.series on series.id = edition.series
             where edition.id = any(:ids)
            """)
        .param("ids", Act.Subject.ids(EDITION, subjects))
        .query((rs, row) -> thing(EDITION, rs))
        .list();
  }

  private static AuditedThing thing(String type, ResultSet rs) throws SQLException {
    return new AuditedThing(
        new Act.Subject(type, rs.getObject("id", UUID.class)),
        rs.getString("label"),
        new Scope(rs.getObject("jurisdiction", UUID.class), null, rs.getObject("unit", UUID.class)),
        rs.getString("address"));
  }
}
