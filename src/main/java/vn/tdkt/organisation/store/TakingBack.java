package vn.tdkt.organisation.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.kernel.Act;

/**
 * Takes rows of an import back. Whatever points to one of them by a foreign key builds on it, of
 * whatever module; so a module that comes later is asked without being known here.
 */
@Repository
public class TakingBack {
  private static final String POINTING =
      """
      select c.conrelid::regclass::text as place, quote_ident(a.attname) as field,
             exists (select 1 from pg_attribute i
                      where i.attrelid = c.conrelid and i.attname = 'intake'
                        and not i.attisdropped) as marked
        from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       where c.contype = 'f' and c.confrelid = :target::regclass
      """;

  private static final String UNITS_MOVED_ON =
      """
      select n.full_name from organisation.unit_name n join organisation.unit u on u.id = n.unit
        join organisation.unit_place p on p.unit = u.id
       where n.intake = :intake
         and (u.version > 1 or not upper_inf(n.valid) or not upper_inf(p.valid))
      union all
      select n.full_name from organisation.unit_details_before b
        join organisation.unit u on u.id = b.unit
        join organisation.unit_name n on n.unit = u.id and upper_inf(n.valid)
       where b.intake = :intake and u.version <> b.version + 1
      union all
      select p.full_name from organisation.post o join organisation.person p on p.id = o.person
       where o.intake = :intake and not upper_inf(o.valid)
       limit 1
      """;

  private static final String TAKE_BACK =
      """
      with names as (
        update organisation.unit_name set valid = 'empty' where intake = :intake
      ), places as (
        update organisation.unit_place set valid = 'empty' where intake = :intake
      ), posts as (
        update organisation.post set valid = 'empty' where intake = :intake
      )
      update organisation.unit u
         set address = b.address, founding_decision = b.founding_decision,
             founded_on = b.founded_on, version = u.version + 1
        from organisation.unit_details_before b
       where b.intake = :intake and b.unit = u.id
      """;

  private record Pointing(String place, String field, boolean marked) {}

  /** What an import can bring in, and how a row of it is called. */
  private enum Target {
    UNIT(
        "organisation.unit",
        "(select full_name from organisation.unit_name where unit = t.id limit 1)"),
    PERSON("organisation.person", "t.full_name"),
    POST("organisation.post", "(select full_name from organisation.person where id = t.person)");

    private final String table;
    private final String name;

    Target(String table, String name) {
      this.table = table;
      this.name = name;
    }
  }

  private final JdbcClient db;

  TakingBack(JdbcClient db) {
    this.db = db;
  }

  /** The name of one row on which something builds. */
  public Optional<String> builtOn(UUID intake) {
    for (Target target : Target.values()) {
      for (Pointing pointing : pointing(target)) {
        Optional<String> built = first(usedBy(target, pointing), intake);
        if (built.isPresent()) {
          return built;
        }
      }
    }
    return first(UNITS_MOVED_ON, intake);
  }

  private Optional<String> first(String sql, UUID intake) {
    return db.sql(sql).param("intake", intake).query(String.class).optional();
  }

  private List<Pointing> pointing(Target target) {
    return db.sql(POINTING)
        .param("target", target.table)
        .query(
            (rs, row) ->
                new Pointing(rs.getString("place"), rs.getString("field"), rs.getBoolean("marked")))
        .list();
  }

  private static String usedBy(Target target, Pointing pointing) {
    String other = pointing.marked() ? " and s.intake is distinct from :intake" : "";
    return "select "
        + target.name
        + " from "
        + target.table
        + " t where t.intake = :intake and exists (select 1 from "
        + pointing.place()
        + " s where s."
        + pointing.field()
        + " = t.id"
        + other
        + ") limit 1";
  }

  public void takeBack(Act act) {
    db.sql(TAKE_BACK).param("intake", act.subject().id()).update();
  }
}
