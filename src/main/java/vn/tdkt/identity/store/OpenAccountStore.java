package vn.tdkt.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Access;

/** Accounts with the roles behind them, whether somebody is signed in or not. */
@Repository
public class OpenAccountStore {
  private static final String FIND =
      "select "
          + AccessRows.COLUMNS
          + " from identity.account a "
          + AccessRows.JOINS
          + " where a.id = :account and a.closed_at is null";

  private final JdbcClient db;

  OpenAccountStore(JdbcClient db) {
    this.db = db;
  }

  public Optional<Access> find(UUID account, LocalDate today) {
    return db.sql(FIND)
        .param("account", account)
        .param("today", today)
        .query(OpenAccountStore::access);
  }

  private static Optional<Access> access(ResultSet rs) throws SQLException {
    return rs.next() ? Optional.of(AccessRows.rest(rs)) : Optional.empty();
  }
}
