package vn.tdkt.supervision.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.supervision.PartAnswer;

/** What many units have answered, counted by one statement. */
@Repository
public class AnsweredParts {
  private final JdbcClient db;

  AnsweredParts(JdbcClient db) {
    this.db = db;
  }

  private record Row(UUID unit, List<PartAnswer> parts) {}

  /** By unit: own inspections, those by superiors, complaints, other ones, events of persons. */
  public Map<UUID, List<PartAnswer>> of(List<UUID> units, String year) {
    return db
        .sql(
            """
            select u.unit, i.self_done, i.self_open, i.superior_done, i.superior_open,
                   n.self_none, n.superior_none, n.personnel_none, p.personnel,
                   c.emulation, c.emulation_halves, c.other, c.other_halves
              from unnest(:units::uuid[]) u (unit)
              left join lateral (
                select count(*) filter (where kind = 'SELF' and state = 'DONE') as self_done,
                       count(*) filter (where kind = 'SELF' and state = 'PLANNED') as self_open,
                       count(*) filter (where kind = 'SUPERIOR' and state = 'DONE')
                         as superior_done,
                       count(*) filter (where kind = 'SUPERIOR' and state = 'PLANNED')
                         as superior_open
                  from supervision.inspection where unit = u.unit and year = :year) i on true
              left join lateral (
                select count(*) filter (where part = 'SELF_INSPECTION') as self_none,
                       count(*) filter (where part = 'SUPERIOR_INSPECTION') as superior_none,
                       count(*) filter (where part = 'PERSONNEL') as personnel_none
                  from supervision.none_in_year
                 where unit = u.unit and year = :year and voided is null) n on true
              left join lateral (
                select count(*) as personnel
                  from supervision.personnel_event
                 where unit = u.unit and year = :year and voided is null) p on true
              left join lateral (
                select coalesce(sum(received) filter (where subject = 'EMULATION'), 0)
                         as emulation,
                       sum(case period when 'WHOLE_YEAR' then 2 else 1 end)
                         filter (where subject = 'EMULATION') as emulation_halves,
                       coalesce(sum(received) filter (where subject = 'OTHER'), 0) as other,
                       sum(case period when 'WHOLE_YEAR' then 2 else 1 end)
                         filter (where subject = 'OTHER') as other_halves
                  from supervision.complaint_answer
                 where unit = u.unit and year = :year and voided is null) c on true
            """)
        .param("units", units.toArray(UUID[]::new))
        .param("year", year)
        .query(AnsweredParts::row)
        .list()
        .stream()
        .collect(Collectors.toMap(Row::unit, Row::parts));
  }

  private static Row row(ResultSet rs, int number) throws SQLException {
    return new Row(
        rs.getObject("unit", UUID.class),
        List.of(
            inspections(rs, "self"),
            inspections(rs, "superior"),
            complaints(rs, "emulation"),
            complaints(rs, "other"),
            personnel(rs)));
  }

  private static PartAnswer inspections(ResultSet rs, String kind) throws SQLException {
    long done = rs.getLong(kind + "_done");
    boolean open = rs.getLong(kind + "_open") > 0;
    boolean said = done > 0 || rs.getLong(kind + "_none") > 0;
    return new PartAnswer(state(said && !open, said || open), done);
  }

  private static PartAnswer complaints(ResultSet rs, String subject) throws SQLException {
    long halves = rs.getLong(subject + "_halves");
    return new PartAnswer(state(halves >= 2, halves > 0), rs.getLong(subject));
  }

  private static PartAnswer personnel(ResultSet rs) throws SQLException {
    long events = rs.getLong("personnel");
    boolean said = events > 0 || rs.getLong("personnel_none") > 0;
    return new PartAnswer(state(said, said), events);
  }

  private static PartAnswer.State state(boolean all, boolean some) {
    return all
        ? PartAnswer.State.ANSWERED
        : some ? PartAnswer.State.PARTLY : PartAnswer.State.SILENT;
  }
}
