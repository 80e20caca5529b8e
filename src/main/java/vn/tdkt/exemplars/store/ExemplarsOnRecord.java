package vn.tdkt.exemplars.store;

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

/** Tells readers of the record about exemplars. */
@Repository
class ExemplarsOnRecord implements AuditedThings {
  private static final String EXEMPLAR = "exemplar";

  private final JdbcClient db;

  ExemplarsOnRecord(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Kind> kinds() {
    String label = Words.of("exemplars").say("on-record");
    return List.of(new Kind(EXEMPLAR, label, Permission.EXEMPLAR_VIEW));
  }

  @Override
  public List<UUID> in(List<Scope> places) {
    return db.sql("select id from exemplars.exemplar where unit = any(:units)")
        .param(
            "units", places.stream().map(Scope::unit).filter(Objects::nonNull).toArray(UUID[]::new))
        .query(UUID.class)
        .list();
  }

  @Override
  public List<AuditedThing> named(Collection<Act.Subject> subjects, Access reader) {
    return db.sql(
            """
            select id, jurisdiction, unit, name from exemplars.exemplar where id = any(:ids)
            """)
        .param("ids", Act.Subject.ids(EXEMPLAR, subjects))
        .query(
            (rs, row) -> {
              UUID id = rs.getObject("id", UUID.class);
              Scope place =
                  Scope.unit(
                      rs.getObject("jurisdiction", UUID.class), rs.getObject("unit", UUID.class));
              return new AuditedThing(
                  new Act.Subject(EXEMPLAR, id), rs.getString("name"), place, "/dien-hinh/" + id);
            })
        .list();
  }
}
