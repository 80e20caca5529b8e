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
             array(select i.attname::text from pg_attribute i
                    where i.attrelid = c.conrelid and not i.attisdropped
                      and i.attname in ('intake', 'valid', 'voided_because')) as tells
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

  /**
   * A column that points to what an import can bring in.
   *
   * @param tells by which columns its rows say that they came with the same import, or hold no more
   */
  private record Pointing(String place, String field, List<String> tells) {
    /** Rows of the same import do not count, nor those that were taken back themselves. */
    String counting() {
      return (tells.contains("intake") ? " and s.intake is distinct from :intake" : "")
          + (tells.contains("valid") ? " and not isempty(s.valid)" : "")
          + (tells.contains("voided_because") ? " and s.voided_because is null" : "");
    }
  }

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
                new Pointing(
                    rs.getString("place"),
                    rs.getString("field"),
                    List.of((String[]) rs.getArray("tells").getArray())))
        .list();
  }

  private static String usedBy(Target target, Pointing pointing) {
    return "select "
        + target.name
        + " from "
        + target.table
        + " t where t.intake = :intake and exists (select 1 from "
        + pointing.place()
        + " s where s."
        + pointing.field()
        + " = t.id"
        + pointing.counting()
        + ") limit 1";
  }

  public void takeBack(Act act) {
    db.sql(TAKE_BACK).param("intake", act.subject().id()).update();
  }
}
