package vn.tdkt.identity.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.access.ScopeKind;
import vn.tdkt.identity.AccountView;
import vn.tdkt.identity.Colleagues;
import vn.tdkt.kernel.Actor;

/** Accounts with the roles that they hold, as their administrators see them. */
@Repository
public class AccountViews {
  private static final String VIEW =
      """
      select a.id, a.login, a.full_name, a.jurisdiction, a.unit, n.full_name as unit_name,
             a.closed_at is not null as closed, a.version,
             array(select distinct r.role from identity.role_held r
                    where r.account = a.id and r.valid @> :today::date) as roles
        from identity.account a
        left join organisation.unit_name n on n.unit = a.unit and n.valid @> :today::date
      """;

  private final JdbcClient db;

  AccountViews(JdbcClient db) {
    this.db = db;
  }

  public Optional<AccountView> view(UUID account, LocalDate today) {
    return db.sql(VIEW + " where a.id = :id")
        .param("today", today)
        .param("id", account)
        .query(AccountViews::view)
        .optional();
  }

  /** The accounts that belong to these places, persons in Vietnamese order of given names. */
  public List<AccountView> list(List<Scope> places, LocalDate today) {
    return db.sql(
            VIEW
                + """
                 where a.jurisdiction = any(:jurisdictions) or a.unit = any(:units)
                 order by regexp_replace(a.full_name, '^.* ', '') collate "vi-x-icu",
                          a.full_name collate "vi-x-icu"
                """)
        .param("today", today)
        .param("jurisdictions", ids(places, ScopeKind.JURISDICTION))
        .param("units", ids(places, ScopeKind.UNIT))
        .query(AccountViews::view)
        .list();
  }

  /** The open accounts of a unit, in the same order. */
  public List<Colleagues.Colleague> colleagues(UUID unit) {
    return db.sql(
            """
            select id, full_name from identity.account
             where unit = :unit and closed_at is null
             order by regexp_replace(full_name, '^.* ', '') collate "vi-x-icu",
                      full_name collate "vi-x-icu"
            """)
        .param("unit", unit)
        .query(
            (rs, row) ->
                new Colleagues.Colleague(rs.getObject("id", UUID.class), rs.getString("full_name")))
        .list();
  }

  public Optional<Actor> ofLogin(UUID jurisdiction, String login) {
    return db.sql(
            """
            select id, full_name, jurisdiction, unit from identity.account
             where login = :login and jurisdiction = :jurisdiction and closed_at is null
            """)
        .param("login", login)
        .param("jurisdiction", jurisdiction)
        .query(
            (rs, row) ->
                new Actor(
                    rs.getObject("id", UUID.class),
                    rs.getString("full_name"),
                    rs.getObject("jurisdiction", UUID.class),
                    rs.getObject("unit", UUID.class)))
        .optional();
  }

  private static UUID[] ids(List<Scope> places, ScopeKind kind) {
    return places.stream()
        .filter(place -> place.kind() == kind)
        .map(place -> kind == ScopeKind.UNIT ? place.unit() : place.jurisdiction())
        .toArray(UUID[]::new);
  }

  private static AccountView view(ResultSet rs, int row) throws SQLException {
    Array roles = rs.getArray("roles");
    return new AccountView(
        rs.getObject("id", UUID.class),
        rs.getString("login"),
        rs.getString("full_name"),
        rs.getObject("jurisdiction", UUID.class),
        rs.getObject("unit", UUID.class),
        rs.getString("unit_name"),
        Arrays.stream((String[]) roles.getArray()).map(Role::valueOf).sorted().toList(),
        rs.getBoolean("closed"),
        rs.getLong("version"));
  }
}
