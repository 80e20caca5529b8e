package vn.tdkt.criteria.store;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.AuditedThing;
import vn.tdkt.audit.AuditedThings;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Words;

/** Tells readers of the record about criteria sets. */
@Repository
class SetsOnRecord implements AuditedThings {
  private static final String TYPE = "criteria-set";
  private static final Words WORDS = Words.of("criteria");

  private final JdbcClient db;

  SetsOnRecord(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Kind> kinds() {
    return List.of(new Kind(TYPE, WORDS.say("on-record.set"), Permission.CRITERIA_VIEW));
  }

  @Override
  public List<UUID> in(List<Scope> places) {
    return db.sql("select id from criteria.criteria_set where block_year = any(:blocks)")
        .param(
            "blocks",
            places.stream().map(Scope::block).filter(Objects::nonNull).toArray(UUID[]::new))
        .query(UUID.class)
        .list();
  }

  @Override
  public List<AuditedThing> named(Collection<Act.Subject> subjects, Access reader) {
    return db.sql(
            """
            select id, jurisdiction, block_year, number, content ->> 'title' as title
              from criteria.criteria_set where id = any(:ids)
            """)
        .param("ids", Act.Subject.ids(TYPE, subjects))
        .query(
            (rs, row) ->
                new AuditedThing(
                    new Act.Subject(TYPE, rs.getObject("id", UUID.class)),
                    WORDS.say("on-record.title", rs.getString("title"), rs.getInt("number")),
                    Scope.block(
                        rs.getObject("jurisdiction", UUID.class),
                        rs.getObject("block_year", UUID.class)),
                    "/bo-tieu-chi/" + rs.getObject("id", UUID.class)))
        .list();
  }
}
