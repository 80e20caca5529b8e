package vn.tdkt.initiatives.store;

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

/** Tells readers of the record about initiatives, projects and rules about votes. */
@Repository
class InitiativesOnRecord implements AuditedThings {
  private static final String INITIATIVE = "initiative";
  private static final String PROJECT = "research-project";
  private static final String RULE = "initiative-rule";
  private static final Words WORDS = Words.of("initiatives");

  private final JdbcClient db;

  InitiativesOnRecord(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Kind> kinds() {
    return List.of(
        new Kind(INITIATIVE, WORDS.say("on-record.initiative"), Permission.INITIATIVE_VIEW),
        new Kind(PROJECT, WORDS.say("on-record.project"), Permission.INITIATIVE_VIEW),
        new Kind(RULE, WORDS.say("on-record.rule"), Permission.INITIATIVE_VIEW));
  }

  @Override
  public List<UUID> in(List<Scope> places) {
    return db.sql(
            """
            select id from initiatives.initiative where unit = any(:units)
            union all
            select id from initiatives.project where unit = any(:units)
            """)
        .param(
            "units", places.stream().map(Scope::unit).filter(Objects::nonNull).toArray(UUID[]::new))
        .query(UUID.class)
        .list();
  }

  @Override
  public List<AuditedThing> named(Collection<Act.Subject> subjects, Access reader) {
    return Stream.of(
            named(
                INITIATIVE,
                "select id, jurisdiction, unit, name from initiatives.initiative",
                "/sang-kien/",
                subjects),
            named(
                PROJECT,
                "select id, jurisdiction, unit, name from initiatives.project",
                "/sang-kien/de-tai/",
                subjects),
            named(
                RULE,
                """
                select id, jurisdiction, null::uuid as unit, source as name
                  from initiatives.vote_rule
                """,
                "/sang-kien/quy-dinh#",
                subjects))
        .flatMap(List::stream)
        .toList();
  }

  private List<AuditedThing> named(
      String type, String select, String address, Collection<Act.Subject> subjects) {
    return db.sql(select + " where id = any(:ids)")
        .param("ids", Act.Subject.ids(type, subjects))
        .query(
            (rs, row) -> {
              UUID id = rs.getObject("id", UUID.class);
              UUID unit = rs.getObject("unit", UUID.class);
              UUID jurisdiction = rs.getObject("jurisdiction", UUID.class);
              Scope place =
                  unit == null ? Scope.jurisdiction(jurisdiction) : Scope.unit(jurisdiction, unit);
              return new AuditedThing(
                  new Act.Subject(type, id), rs.getString("name"), place, address + id);
            })
        .list();
  }
}
