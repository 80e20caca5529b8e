package vn.tdkt.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.Audit;
import vn.tdkt.identity.AccountView;
import vn.tdkt.identity.NewAccount;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.StaleEdit;

/** Accounts, as sign-in and their administrators change them. */
@Repository
public class AccountStore {
  private final JdbcClient db;
  private final Audit audit;

  AccountStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** What sign-in compares with. */
  public record Credentials(Actor actor, String login, String passwordHash) {}

  /** The open account of this login name. */
  public Optional<Credentials> credentials(String login) {
    return db.sql(
            """
            select id, login, full_name, jurisdiction, unit, password_hash
              from identity.account where login = :login and closed_at is null
            """)
        .param("login", login)
        .query(AccountStore::credentials)
        .optional();
  }

  public boolean loginTaken(String login) {
    return db.sql("select exists (select 1 from identity.account where login = :login)")
        .param("login", login)
        .query(Boolean.class)
        .single();
  }

  /** Keeps a new account; the act's subject is its id. */
  public void add(NewAccount account, String passwordHash, boolean mustChange, Act act) {
    db.sql(
            """
            insert into identity.account
              (id, jurisdiction, unit, login, full_name, password_hash, must_change_password, created_at)
            values
              (:id, :jurisdiction, :unit, :login, :full_name, :hash, :must_change, :at)
            """)
        .param("id", act.subject().id())
        .param("jurisdiction", account.jurisdiction())
        .param("unit", account.unit())
        .param("login", account.login())
        .param("full_name", account.fullName())
        .param("hash", passwordHash)
        .param("must_change", mustChange)
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .update();
    audit.append(act);
  }

  /**
   * Marks the account as changed, and holds it until the transaction ends.
   *
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void seen(AccountView account) {
    int rows =
        db.sql(
                """
                update identity.account set version = version + 1
                 where id = :id and version = :version
                """)
            .param("id", account.id())
            .param("version", account.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("account", account.version());
    }
  }

  /** Corrects the name and the unit of the act's subject. */
  public void correct(String fullName, Scope place, Act act) {
    db.sql(
            """
            update identity.account
               set full_name = :full_name, jurisdiction = :jurisdiction, unit = :unit
             where id = :id
            """)
        .param("full_name", fullName)
        .param("jurisdiction", place.jurisdiction())
        .param("unit", place.unit())
        .param("id", act.subject().id())
        .update();
    audit.append(act);
  }

  public void setPassword(String passwordHash, boolean mustChange, Act act) {
    db.sql(
            """
            update identity.account
               set password_hash = :hash, must_change_password = :must_change
             where id = :id
            """)
        .param("hash", passwordHash)
        .param("must_change", mustChange)
        .param("id", act.subject().id())
        .update();
    audit.append(act);
  }

  /** Closes an account; its sessions end with the next request. */
  public void close(String reason, Act act) {
    db.sql(
            """
            update identity.account set closed_at = :at, closed_because = :reason
             where id = :id and closed_at is null
            """)
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .param("reason", reason)
        .param("id", act.subject().id())
        .update();
    audit.append(act);
  }

  private static Credentials credentials(ResultSet rs, int row) throws SQLException {
    Actor actor =
        new Actor(
            rs.getObject("id", UUID.class),
            rs.getString("full_name"),
            rs.getObject("jurisdiction", UUID.class),
            rs.getObject("unit", UUID.class));
    return new Credentials(actor, rs.getString("login"), rs.getString("password_hash"));
  }
}
