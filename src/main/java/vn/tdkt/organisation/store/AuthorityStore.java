package vn.tdkt.organisation.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.organisation.Authority;
import vn.tdkt.organisation.UnitId;

/** Authorities outside the tree. */
@Repository
public class AuthorityStore {
  private final JdbcClient db;
  private final Audit audit;

  AuthorityStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /**
   * In the order of these levels; a level that is no longer among them comes last.
   *
   * @param levels the highest first
   */
  public List<Authority> on(UnitId jurisdiction, LocalDate day, List<String> levels) {
    return db.sql(
            """
            select id, name, level, lower(valid) as valid_from, upper(valid) as valid_to
              from organisation.authority
             where jurisdiction = :jurisdiction and valid @> :day::date
             order by array_position(:levels::text[], level), name collate "vi-x-icu"
            """)
        .param("jurisdiction", jurisdiction.value())
        .param("day", day)
        .param("levels", levels.toArray(String[]::new))
        .query(
            (rs, row) ->
                new Authority(
                    rs.getObject("id", UUID.class),
                    rs.getString("name"),
                    rs.getString("level"),
                    Ranges.validity(rs)))
        .list();
  }

  public void add(UnitId jurisdiction, Authority authority, Act act) {
    db.sql(
            """
            insert into organisation.authority (id, jurisdiction, name, level, valid)
            values (:id, :jurisdiction, :name, :level, daterange(:from, null))
            """)
        .param("id", authority.id())
        .param("jurisdiction", jurisdiction.value())
        .param("name", authority.name())
        .param("level", authority.level())
        .param("from", authority.valid().from())
        .update();
    audit.append(act);
  }

  public void end(UUID authority, LocalDate on, Act act) {
    db.sql(
            """
            update organisation.authority set valid = daterange(lower(valid), :on)
             where id = :id and valid @> :on::date and lower(valid) < :on
            """)
        .param("id", authority)
        .param("on", on)
        .update();
    audit.append(act);
  }
}
