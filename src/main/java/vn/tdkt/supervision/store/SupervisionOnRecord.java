package vn.tdkt.supervision.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.AuditedThing;
import vn.tdkt.audit.AuditedThings;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Words;

/** Tells readers of the record about inspections and answers. */
@Repository
class SupervisionOnRecord implements AuditedThings {
  private static final String INSPECTION = "work-inspection";
  private static final String NONE = "none-in-year";
  private static final String COMPLAINTS = "complaint-answer";
  private static final String PERSONNEL = "personnel-events";
  private static final Words WORDS = Words.of("supervision");

  private final JdbcClient db;

  SupervisionOnRecord(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Kind> kinds() {
    return List.of(
        new Kind(INSPECTION, WORDS.say("on-record.inspection"), Permission.SUPERVISION_VIEW),
        new Kind(NONE, WORDS.say("on-record.none"), Permission.SUPERVISION_VIEW),
        new Kind(COMPLAINTS, WORDS.say("on-record.complaints"), Permission.SUPERVISION_VIEW),
        new Kind(PERSONNEL, WORDS.say("on-record.personnel"), Permission.SUPERVISION_VIEW));
  }

  @Override
  public List<UUID> in(List<Scope> places) {
    return db.sql(
            """
            select id from supervision.inspection where unit = any(:units)
            union all
            select id from supervision.none_in_year where unit = any(:units)
            union all
            select id from supervision.complaint_answer where unit = any(:units)
            union all
            select unnest(:units::uuid[])
            """)
        .param(
            "units", places.stream().map(Scope::unit).filter(Objects::nonNull).toArray(UUID[]::new))
        .query(UUID.class)
        .list();
  }

  @Override
  public List<AuditedThing> named(Collection<Act.Subject> subjects, Access reader) {
    return Stream.of(
            named(
                INSPECTION,
                "select id, jurisdiction, unit, what as label from supervision.inspection",
                subjects),
            named(
                NONE,
                "select id, jurisdiction, unit, year as label from supervision.none_in_year",
                subjects),
            named(
                COMPLAINTS,
                "select id, jurisdiction, unit, year as label from supervision.complaint_answer",
                subjects),
            named(
                PERSONNEL,
                """
                select id, jurisdiction, unit, label
                  from (select distinct on (unit) unit as id, jurisdiction, unit, year as label
                          from supervision.personnel_event order by unit, year desc) e
                """,
                subjects))
        .flatMap(List::stream)
        .toList();
  }

  private List<AuditedThing> named(String type, String select, Collection<Act.Subject> subjects) {
    return db.sql(select + " where id = any(:ids)")
        .param("ids", Act.Subject.ids(type, subjects))
        .query((rs, row) -> thing(type, rs))
        .list();
  }

  private static AuditedThing thing(String type, ResultSet rs) throws SQLException {
    String id = rs.getString("id");
    return new AuditedThing(
        new Act.Subject(type, UUID.fromString(id)),
        rs.getString("label"),
        Scope.unit(rs.getObject("jurisdiction", UUID.class), rs.getObject("unit", UUID.class)),
        type.equals(INSPECTION)
            ? "/kiem-tra-don-thu/kiem-tra/" + id
            : "/kiem-tra-don-thu/don-vi/" + rs.getString("unit"));
  }
}
