package vn.tdkt.commitments.store;

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

/** Tells readers of the record whose commitments were made, changed and opened. */
@Repository
class CommitmentsOnRecord implements AuditedThings {
  private static final String COMMITMENT = "commitment";

  private final JdbcClient db;

  CommitmentsOnRecord(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Kind> kinds() {
    String label = Words.of("commitments").say("on-record");
    return List.of(new Kind(COMMITMENT, label, Permission.COMMITMENT_READ));
  }

  @Override
  public List<UUID> in(List<Scope> places) {
    return db.sql("select id from commitments.commitment where unit = any(:units)")
        .param(
            "units", places.stream().map(Scope::unit).filter(Objects::nonNull).toArray(UUID[]::new))
        .query(UUID.class)
        .list();
  }

  @Override
  public List<AuditedThing> named(Collection<Act.Subject> subjects, Access reader) {
    return db.sql(
            """
            select c.id, c.jurisdiction, c.unit, p.full_name
              from commitments.commitment c join organisation.person p on p.id = c.person
             where c.id = any(:ids)
            """)
        .param("ids", Act.Subject.ids(COMMITMENT, subjects))
        .query(
            (rs, row) ->
                new AuditedThing(
                    new Act.Subject(COMMITMENT, rs.getObject("id", UUID.class)),
                    rs.getString("full_name"),
                    Scope.unit(
                        rs.getObject("jurisdiction", UUID.class), rs.getObject("unit", UUID.class)),
                    "/cam-ket"))
        .list();
  }
}
