package vn.tdkt.memberships.store;

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

/** Tells readers of the record about members, calls for reports and what members answered. */
@Repository
class MembershipsOnRecord implements AuditedThings {
  private static final String MEMBER = "unit-member";
  private static final String CALL = "report-call";
  private static final String REQUEST = "report-request";
  private static final Words WORDS = Words.of("memberships");

  private final JdbcClient db;

  MembershipsOnRecord(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Kind> kinds() {
    return Stream.of(MEMBER, CALL, REQUEST)
        .map(kind -> new Kind(kind, WORDS.say("on-record." + kind), Permission.MEMBER_VIEW))
        .toList();
  }

  @Override
  public List<UUID> in(List<Scope> places) {
    return db.sql(
            """
            select id from memberships.member where unit = any(:units)
            union all
            select id from memberships.report_call where unit = any(:units)
            union all
            select r.id from memberships.request r
              join memberships.report_call c on c.id = r.report_call where c.unit = any(:units)
            """)
        .param(
            "units", places.stream().map(Scope::unit).filter(Objects::nonNull).toArray(UUID[]::new))
        .query(UUID.class)
        .list();
  }

  @Override
  public List<AuditedThing> named(Collection<Act.Subject> subjects, Access reader) {
    return Stream.of(
            things(
                MEMBER,
                "select id, jurisdiction, unit, name as label, id as page, '' as under"
                    + " from memberships.member where id = any(:ids)",
                subjects),
            things(
                CALL,
                "select id, jurisdiction, unit, title as label, id as page, 'bao-cao/' as under"
                    + " from memberships.report_call where id = any(:ids)",
                subjects),
            things(
                REQUEST,
                """
                select r.id, c.jurisdiction, c.unit, m.name || ' – ' || c.title as label,
                       c.id as page, 'bao-cao/' as under
                  from memberships.request r
                  join memberships.report_call c on c.id = r.report_call
                  join memberships.member m on m.id = r.member
                 where r.id = any(:ids)
                """,
                subjects))
        .flatMap(List::stream)
        .toList();
  }

  private List<AuditedThing> things(String type, String sql, Collection<Act.Subject> subjects) {
    return db.sql(sql)
        .param("ids", Act.Subject.ids(type, subjects))
        .query(
            (rs, row) ->
                new AuditedThing(
                    new Act.Subject(type, rs.getObject("id", UUID.class)),
                    rs.getString("label"),
                    Scope.unit(
                        rs.getObject("jurisdiction", UUID.class), rs.getObject("unit", UUID.class)),
                    "/hoi-thanh-vien/" + rs.getString("under") + rs.getString("page")))
        .list();
  }
}
