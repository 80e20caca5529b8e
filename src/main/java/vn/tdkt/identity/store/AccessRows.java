package vn.tdkt.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Actor;

/** Reads one account whose roles, if any, come as one row each. */
final class AccessRows {
  /** What a statement selects for it, of an account {@code a}. */
  static final String COLUMNS =
      """
      a.id, a.full_name, a.unit, coalesce(p.jurisdiction, a.jurisdiction) as jurisdiction,
      r.role, r.jurisdiction as role_jurisdiction, r.block as role_block, r.unit as role_unit
      """;

  /**
   * Where the columns come from: the person belongs to the province in which the unit stands today.
   */
  static final String JOINS =
      """
      left join organisation.unit_place p on p.unit = a.unit and p.valid @> :today::date
      left join identity.role_held r on r.account = a.id and r.valid @> :today::date
      """;

  private AccessRows() {}

  /** From the row at which the result stands, to its last. */
  static Access rest(ResultSet rs) throws SQLException {
    Actor actor =
        new Actor(
            rs.getObject("id", UUID.class),
            rs.getString("full_name"),
            rs.getObject("jurisdiction", UUID.class),
            rs.getObject("unit", UUID.class));
    return new Access(actor, grants(rs));
  }

  private static List<Grant> grants(ResultSet rs) throws SQLException {
    List<Grant> grants = new ArrayList<>();
    do {
      String role = rs.getString("role");
      if (role != null) {
        Scope scope =
            new Scope(
                rs.getObject("role_jurisdiction", UUID.class),
                rs.getObject("role_block", UUID.class),
                rs.getObject("role_unit", UUID.class));
        grants.add(new Grant(Role.valueOf(role), scope));
      }
    } while (rs.next());
    return grants;
  }
}
