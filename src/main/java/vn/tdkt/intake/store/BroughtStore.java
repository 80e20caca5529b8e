package vn.tdkt.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Scope;
import vn.tdkt.access.ScopeKind;
import vn.tdkt.audit.AuditedThing;
import vn.tdkt.kernel.Act;

/** Tables that were brought, as the record of acts names them. */
@Repository
public class BroughtStore {
  private final JdbcClient db;

  BroughtStore(JdbcClient db) {
    this.db = db;
  }

  public List<UUID> in(List<Scope> places) {
    return db.sql("select id from intake.proposal where unit = any(:units)")
        .param(
            "units",
            places.stream()
                .filter(place -> place.kind() == ScopeKind.UNIT)
                .map(Scope::unit)
                .toArray(UUID[]::new))
        .query(UUID.class)
        .list();
  }

  public List<AuditedThing> named(UUID[] ids) {
    return db.sql(
            """
            select id, jurisdiction, unit, file_name from intake.proposal where id = any(:ids)
            """)
        .param("ids", ids)
        .query(BroughtStore::thing)
        .list();
  }

  private static AuditedThing thing(ResultSet rs, int row) throws SQLException {
    UUID id = rs.getObject("id", UUID.class);
    return new AuditedThing(
        new Act.Subject("intake", id),
        rs.getString("file_name"),
        Scope.unit(rs.getObject("jurisdiction", UUID.class), rs.getObject("unit", UUID.class)),
        "/nhap-excel/" + id);
  }
}
