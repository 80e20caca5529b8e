package vn.tdkt.gatherings.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Scope;
import vn.tdkt.gatherings.Absence;
import vn.tdkt.gatherings.Attendance;
import vn.tdkt.gatherings.Occasion;
import vn.tdkt.gatherings.Presence;
import vn.tdkt.gatherings.Turnout;

/** Who was invited and who came. Every write goes with one of the occasion itself. */
@Repository
public class AttendanceStore {
  private final JdbcClient db;

  AttendanceStore(JdbcClient db) {
    this.db = db;
  }

  /** By name of the unit. */
  public List<Attendance> of(UUID occasion) {
    return db.sql(
            """
            select a.unit, n.full_name, a.presence, a.persons, a.reason
              from gatherings.attendance a
              join gatherings.occasion o on o.id = a.occasion
              join lateral (select full_name from organisation.unit_name
                             where unit = a.unit
                             order by valid @> o.held_on desc, valid desc limit 1) n on true
             where a.occasion = :occasion
             order by n.full_name collate "vi-x-icu", a.unit
            """)
        .param("occasion", occasion)
        .query(
            (rs, row) ->
                new Attendance(
                    rs.getObject("unit", UUID.class),
                    rs.getString("full_name"),
                    Presence.valueOf(rs.getString("presence")),
                    rs.getObject("persons", Integer.class),
                    rs.getString("reason")))
        .list();
  }

  /** By name of the unit, then by day. */
  public List<Absence> absences(List<Scope> places, String year) {
    return GatheringReach.in(
            places,
            db.sql(
                """
                select n.full_name, o.id, o.name, o.held_on, a.presence = 'EXCUSED' as excused,
                       a.reason
                  from gatherings.occasion o
                  join gatherings.attendance a on a.occasion = o.id
                  join lateral (select full_name from organisation.unit_name
                                 where unit = a.unit
                                 order by valid @> o.held_on desc, valid desc limit 1) n on true
                 where o.year = :year and o.voided is null and a.presence in ('EXCUSED', 'ABSENT')
                   and (a.unit = any(:units) or o.block = any(:blocks)
                        or o.jurisdiction = any(:jurisdictions))
                 order by n.full_name collate "vi-x-icu", o.held_on, o.id
                """))
        .param("year", year)
        .query(
            (rs, row) ->
                new Absence(
                    rs.getString("full_name"),
                    rs.getObject("id", UUID.class),
                    rs.getString("name"),
                    rs.getObject("held_on", LocalDate.class),
                    rs.getBoolean("excused"),
                    rs.getString("reason")))
        .list();
  }

  /**
   * How often a unit was invited, and did not come; invitations of which nobody has said count not.
   */
  public Turnout turnout(UUID unit, String year) {
    return db.sql(
            """
            select count(*) as told,
                   count(*) filter (where a.presence = 'EXCUSED') as excused,
                   count(*) filter (where a.presence = 'ABSENT') as absent
              from gatherings.attendance a
              join gatherings.occasion o on o.id = a.occasion
             where a.unit = :unit and o.year = :year and o.voided is null
               and a.presence <> 'INVITED'
            """)
        .param("unit", unit)
        .param("year", year)
        .query(
            (rs, row) -> new Turnout(rs.getInt("told"), rs.getInt("excused"), rs.getInt("absent")))
        .single();
  }

  public void invite(Occasion occasion, List<UUID> units) {
    db.sql(
            """
            insert into gatherings.attendance (occasion, unit, presence)
            select distinct :occasion::uuid, unit, 'INVITED' from unnest(:units::uuid[]) unit
            """)
        .param("occasion", occasion.id())
        .param("units", units.toArray(UUID[]::new))
        .update();
  }

  public void note(Occasion occasion, Attendance line) {
    db.sql(
            """
            update gatherings.attendance
               set presence = :presence, persons = :persons, reason = :reason
             where occasion = :occasion and unit = :unit
            """)
        .param("presence", line.presence().name())
        .param("persons", line.persons())
        .param("reason", line.reason())
        .param("occasion", occasion.id())
        .param("unit", line.unit())
        .update();
  }

  public void presentRest(Occasion occasion) {
    db.sql(
            """
            update gatherings.attendance set presence = 'PRESENT'
             where occasion = :occasion and presence = 'INVITED'
            """)
        .param("occasion", occasion.id())
        .update();
  }
}
