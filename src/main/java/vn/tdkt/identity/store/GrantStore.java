package vn.tdkt.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.Audit;
import vn.tdkt.identity.GrantedRole;
import vn.tdkt.identity.Parting;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Ids;
import vn.tdkt.organisation.BlockKind;
import vn.tdkt.organisation.Validity;

/** The roles granted to accounts, each with its reach and its time. */
@Repository
public class GrantStore {
  private static final String OPEN =
      """
      select g.id, g.role, g.jurisdiction, g.block, g.unit,
             lower(g.valid) as valid_from, upper(g.valid) as valid_to,
             b.kind, b.name as block_name, y.label, n.full_name as unit_name
        from identity.access_grant g
        left join organisation.block_year y on y.id = g.block
        left join organisation.block b on b.id = y.block
        left join lateral (select full_name from organisation.unit_name
                            where unit = coalesce(g.unit, g.jurisdiction)
                            order by valid desc limit 1) n on true
       where g.account = :account and g.voided_at is null
         and (upper(g.valid) is null or upper(g.valid) > :today)
       order by lower(g.valid), g.id
      """;

  private final JdbcClient db;
  private final Audit audit;

  GrantStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** The roles that the account holds today or will hold, the oldest first. */
  public List<GrantedRole> open(UUID account, LocalDate today) {
    return db.sql(OPEN)
        .param("account", account)
        .param("today", today)
        .query(GrantStore::granted)
        .list();
  }

  /** Grants a role to the act's subject. */
  public void grant(Grant grant, Validity valid, Act act) {
    insert(act.subject().id(), grant, valid);
    audit.append(act);
  }

  /** Ends a role; one that has not begun by then never takes effect. */
  public void end(GrantedRole role, Parting parting, Act act) {
    stop(role, parting, act);
    audit.append(act);
  }

  /** Ends roles here, and grants them to a colleague as far as that one holds them not yet. */
  public void pass(
      List<GrantedRole> roles, List<GrantedRole> taken, Parting parting, Act given, Act received) {
    roles.forEach(role -> stop(role, parting, given));
    taken.forEach(role -> insert(received.subject().id(), role.grant(), role.from(parting.on())));
    audit.append(given);
    audit.append(received);
  }

  private void stop(GrantedRole role, Parting parting, Act act) {
    boolean begun = role.valid().from().isBefore(parting.on());
    db.sql(
            """
            update identity.access_grant
               set valid = case when :begun then daterange(lower(valid), :on) else valid end,
                   voided_at = case when :begun then null else :at::timestamptz end,
                   ended_because = :reason
             where id = :id
            """)
        .param("begun", begun)
        .param("on", parting.on())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .param("reason", parting.reason())
        .param("id", role.id())
        .update();
  }

  private void insert(UUID account, Grant grant, Validity valid) {
    db.sql(
            """
            insert into identity.access_grant (id, account, role, jurisdiction, block, unit, valid)
            values (:id, :account, :role, :jurisdiction, :block, :unit, daterange(:from, :to))
            """)
        .param("id", Ids.next())
        .param("account", account)
        .param("role", grant.role().name())
        .param("jurisdiction", grant.scope().jurisdiction())
        .param("block", grant.scope().block())
        .param("unit", grant.scope().unit())
        .param("from", valid.from())
        .param("to", valid.to())
        .update();
  }

  private static GrantedRole granted(ResultSet rs, int row) throws SQLException {
    Scope scope =
        new Scope(
            rs.getObject("jurisdiction", UUID.class),
            rs.getObject("block", UUID.class),
            rs.getObject("unit", UUID.class));
    Validity valid =
        new Validity(
            rs.getObject("valid_from", LocalDate.class), rs.getObject("valid_to", LocalDate.class));
    return new GrantedRole(
        rs.getObject("id", UUID.class),
        new Grant(Role.valueOf(rs.getString("role")), scope),
        place(rs, rs.getString("kind")),
        valid);
  }

  private static String place(ResultSet rs, @Nullable String kind) throws SQLException {
    return kind == null
        ? rs.getString("unit_name")
        : BlockKind.valueOf(kind).called(rs.getString("block_name")) + ", " + rs.getString("label");
  }
}
