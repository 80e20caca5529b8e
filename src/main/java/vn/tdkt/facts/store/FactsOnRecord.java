package vn.tdkt.facts.store;

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

/** Tells readers of the record about the figures of units. */
@Repository
class FactsOnRecord implements AuditedThings {
  private static final String SUBJECT = "unit-facts";
  private static final Words WORDS = Words.of("facts");

  private final JdbcClient db;

  FactsOnRecord(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Kind> kinds() {
    return List.of(new Kind(SUBJECT, WORDS.say("on-record"), Permission.PLAN_VIEW));
  }

  @Override
  public List<UUID> in(List<Scope> places) {
    return places.stream().map(Scope::unit).filter(Objects::nonNull).toList();
  }

  @Override
  public List<AuditedThing> named(Collection<Act.Subject> subjects, Access reader) {
    UUID[] units = Act.Subject.ids(SUBJECT, subjects);
    return db.sql(
            "select distinct jurisdiction, unit from facts.indicator where unit = any(:units)")
        .param("units", units)
        .query(
            (rs, row) -> {
              UUID unit = rs.getObject("unit", UUID.class);
              return new AuditedThing(
                  new Act.Subject(SUBJECT, unit),
                  WORDS.say("on-record"),
                  Scope.unit(rs.getObject("jurisdiction", UUID.class), unit),
                  null);
            })
        .list();
  }
}
