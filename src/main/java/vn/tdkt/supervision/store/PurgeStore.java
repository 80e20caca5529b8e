package vn.tdkt.supervision.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.supervision.PersonnelKind;
import vn.tdkt.supervision.PersonnelPurge;
import vn.tdkt.supervision.PersonnelStub;
import vn.tdkt.supervision.PurgeGround;

/** Removals of the personal content of events, and what is left of it. */
@Repository
public class PurgeStore {
  /** All versions of an event: what it replaced, and what replaced it. */
  private static final String VERSIONS =
      """
      with recursive versions as (
        select id, replaces from supervision.personnel_event where id = :event
        union
        select e.id, e.replaces from supervision.personnel_event e
          join versions v on e.replaces = v.id or e.id = v.replaces
      )
      """;

  private final JdbcClient db;
  private final Audit audit;

  PurgeStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /**
   * Nobody corrects, voids or removes an event of this year meanwhile: a version that is written at
   * the same moment would keep what is removed from the others.
   */
  public void lock(UUID unit, String year) {
    db.sql(
            """
            select id from supervision.personnel_event
             where unit = :unit and year = :year order by id for update
            """)
        .param("unit", unit)
        .param("year", year)
        .query(UUID.class)
        .list();
  }

  /** Whether it is asked already for one of the versions of this event. */
  public boolean waiting(UUID event) {
    return db.sql(
            VERSIONS
                + """
                  select exists (select from supervision.personnel_purge
                                  where state = 'OPEN' and event in (select id from versions))
                  """)
        .param("event", event)
        .query(Boolean.class)
        .single();
  }

  public Optional<String> year(UUID purge) {
    return db.sql(
            """
            select e.year from supervision.personnel_purge p
              join supervision.personnel_event e on e.id = p.event
             where p.id = :id
            """)
        .param("id", purge)
        .query(String.class)
        .optional();
  }

  /** Those of all years that wait in a unit for somebody else than this account. */
  public List<Waiting> waitingIn(UUID unit, UUID account) {
    return db.sql(
            """
            select e.year, p.* from supervision.personnel_purge p
              join supervision.personnel_event e on e.id = p.event
             where e.unit = :unit and p.state = 'OPEN' and p.asked_by <> :account
             order by p.asked_at, p.id
            """)
        .param("unit", unit)
        .param("account", account)
        .query((rs, row) -> new Waiting(rs.getString("year"), purge(rs, row)))
        .list();
  }

  /** One that waits, with the label of its year. */
  public record Waiting(String year, PersonnelPurge purge) {}

  /**
   * @throws StaleEdit if the content of the event was removed since it was seen
   */
  public void ask(PersonnelPurge purge, Act act) {
    int rows =
        db.sql(
                """
                insert into supervision.personnel_purge
                  (id, event, ground, reason, asked_by, asked_name, asked_at, state)
                select :id, e.id, :ground, :reason, :asked_by, :asked_name, :asked_at, 'OPEN'
                  from supervision.personnel_event e where e.id = :event and e.purged is null
                """)
            .param("id", purge.id())
            .param("event", purge.event())
            .param("ground", purge.ground().name())
            .param("reason", purge.reason())
            .param("asked_by", purge.asked().account())
            .param("asked_name", purge.asked().name())
            .param("asked_at", Timestamp.from(purge.asked().at()))
            .update();
    changed(rows);
    audit.append(act);
  }

  /**
   * @throws StaleEdit if somebody decided it meanwhile
   */
  public void confirm(UUID purge, PersonnelPurge.By by, Act act) {
    changed(decide(purge, "CONFIRMED", null, by));
    audit.append(act);
  }

  /**
   * @throws StaleEdit if somebody decided it meanwhile
   */
  public void decline(UUID purge, String why, PersonnelPurge.By by, Act act) {
    changed(decide(purge, "DECLINED", why, by));
    audit.append(act);
  }

  private int decide(UUID purge, String state, @Nullable String why, PersonnelPurge.By by) {
    return db.sql(
            """
            update supervision.personnel_purge
               set state = :state, declined_why = :why, decided_by = :decided_by,
                   decided_name = :decided_name, decided_at = :decided_at,
                   reason = case when :state = 'DECLINED' then reason end
             where id = :id and state = 'OPEN'
            """)
        .param("state", state)
        .param("why", why)
        .param("decided_by", by.account())
        .param("decided_name", by.name())
        .param("decided_at", Timestamp.from(by.at()))
        .param("id", purge)
        .update();
  }

  private static void changed(int rows) {
    if (rows == 0) {
      throw new StaleEdit("personnel purge", 1);
    }
  }

  /** From all versions of the event, and from what was said when it was asked before. */
  public void remove(PersonnelPurge purge) {
    db.sql(
            VERSIONS
                + """
                  update supervision.personnel_purge set reason = null, declined_why = null
                   where state = 'DECLINED' and event in (select id from versions)
                  """)
        .param("event", purge.event())
        .update();
    db.sql(
            VERSIONS
                + """
                  update supervision.personnel_event
                     set purged = :purge, number = null, decided_on = null, person = null,
                         collective = null, effect_from = null, effect_to = null,
                         criterion = null, voided = case when voided is not null then '-' end
                   where id in (select id from versions)
                  """)
        .param("event", purge.event())
        .param("purge", purge.id())
        .update();
  }

  /** Not those that were confirmed: of them there are stubs. */
  public List<PersonnelPurge> asked(UUID unit, String year) {
    return db.sql(
            """
            select p.* from supervision.personnel_purge p
              join supervision.personnel_event e on e.id = p.event
             where e.unit = :unit and e.year = :year and e.purged is null
               and p.state in ('OPEN', 'DECLINED')
             order by p.asked_at desc, p.id desc
            """)
        .param("unit", unit)
        .param("year", year)
        .query(PurgeStore::purge)
        .list();
  }

  public List<PersonnelStub> stubs(UUID unit, String year) {
    return db.sql(
            """
            select p.*, e.kind, e.counts
              from supervision.personnel_purge p
              join (select purged, (array_agg(kind order by id desc))[1] as kind,
                           bool_or(voided is null) as counts
                      from supervision.personnel_event
                     where unit = :unit and year = :year and purged is not null
                     group by purged) e on e.purged = p.id
             order by p.decided_at desc, p.id desc
            """)
        .param("unit", unit)
        .param("year", year)
        .query(PurgeStore::stub)
        .list();
  }

  private static PersonnelStub stub(ResultSet rs, int row) throws SQLException {
    return new PersonnelStub(
        PersonnelKind.valueOf(rs.getString("kind")),
        rs.getBoolean("counts"),
        PurgeGround.valueOf(rs.getString("ground")),
        by(rs, "asked"),
        by(rs, "decided"));
  }

  private static PersonnelPurge purge(ResultSet rs, int row) throws SQLException {
    PersonnelPurge.State state = PersonnelPurge.State.valueOf(rs.getString("state"));
    return new PersonnelPurge(
        rs.getObject("id", UUID.class),
        rs.getObject("event", UUID.class),
        PurgeGround.valueOf(rs.getString("ground")),
        Objects.requireNonNullElse(rs.getString("reason"), ""),
        by(rs, "asked"),
        state,
        state == PersonnelPurge.State.OPEN ? null : by(rs, "decided"),
        Objects.requireNonNullElse(rs.getString("declined_why"), ""));
  }

  private static PersonnelPurge.By by(ResultSet rs, String what) throws SQLException {
    return new PersonnelPurge.By(
        rs.getObject(what + "_by", UUID.class),
        rs.getString(what + "_name"),
        rs.getTimestamp(what + "_at").toInstant());
  }
}
