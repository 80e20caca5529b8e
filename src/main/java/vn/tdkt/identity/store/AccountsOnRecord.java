package vn.tdkt.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
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

/**
 * Tells readers of the record about accounts: when a colleague signed in is for those who oversee
 * the whole province, not for the unit (REQ-192).
 */
@Repository
class AccountsOnRecord implements AuditedThings {
  private static final String TYPE = "account";

  private final JdbcClient db;

  AccountsOnRecord(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Kind> kinds() {
    String label = Words.of("identity").say("on-record.account");
    return List.of(new Kind(TYPE, label, Permission.AUDIT_VIEW));
  }

  @Override
  public List<UUID> in(List<Scope> places) {
    return List.of();
  }

  @Override
  public List<AuditedThing> named(Collection<Act.Subject> subjects, Access reader) {
    return db.sql(
            "select id, full_name, jurisdiction, unit from identity.account where id = any(:ids)")
        .param("ids", Act.Subject.ids(TYPE, subjects))
        .query((rs, row) -> thing(rs, reader))
        .list();
  }

  private static AuditedThing thing(ResultSet rs, Access reader) throws SQLException {
    UUID id = rs.getObject("id", UUID.class);
    UUID jurisdiction = rs.getObject("jurisdiction", UUID.class);
    Scope home = new Scope(jurisdiction, null, rs.getObject("unit", UUID.class));
    return new AuditedThing(
        new Act.Subject(TYPE, id),
        rs.getString("full_name"),
        Scope.jurisdiction(jurisdiction),
        reader.may(Permission.ACCOUNT_MANAGE, home) ? "/tai-khoan/" + id : null);
  }
}
