package vn.tdkt.pledges.store;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
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

/** Tells readers of the record about pledges. */
@Repository
class PledgesOnRecord implements AuditedThings {
  private static final String SUBJECT = "pledge";
  private static final Words WORDS = Words.of("pledges");

  private final JdbcClient db;

  PledgesOnRecord(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Kind> kinds() {
    return List.of(new Kind(SUBJECT, WORDS.say("on-record"), Permission.PLEDGE_VIEW));
  }

  @Override
  public List<UUID> in(List<Scope> places) {
    return db.sql("select id from pledges.pledge where unit = any(:units) or block = any(:blocks)")
        .param("units", ids(places, Scope::unit))
        .param("blocks", ids(places, Scope::block))
        .query(UUID.class)
        .list();
  }

  private static UUID[] ids(List<Scope> places, Function<Scope, @Nullable UUID> part) {
    return places.stream().map(part).filter(Objects::nonNull).toArray(UUID[]::new);
  }

  @Override
  public List<AuditedThing> named(Collection<Act.Subject> subjects, Access reader) {
    return db.sql(
            """
            select id, jurisdiction, block, unit, year from pledges.pledge where id = any(:ids)
            """)
        .param("ids", Act.Subject.ids(SUBJECT, subjects))
        .query(
            (rs, row) -> {
              UUID id = rs.getObject("id", UUID.class);
              return new AuditedThing(
                  new Act.Subject(SUBJECT, id),
                  WORDS.say("pledge", rs.getString("year")),
                  new Scope(
                      rs.getObject("jurisdiction", UUID.class),
                      rs.getObject("block", UUID.class),
                      rs.getObject("unit", UUID.class)),
                  "/giao-uoc/" + id);
            })
        .list();
  }
}
