package vn.tdkt.memberships.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.kernel.Texts;
import vn.tdkt.memberships.MemberKind;
import vn.tdkt.memberships.UnitMember;
import vn.tdkt.organisation.Validity;

/** The members of units. */
@Repository
public class UnitMemberStore {
  static final String COLUMNS =
      """
      m.id, m.jurisdiction, m.unit, m.body, m.kind, m.name, m.contact, m.phone,
      lower(m.valid) as valid_from, upper(m.valid) as valid_to, m.version
      """;

  private final JdbcClient db;
  private final Audit audit;

  UnitMemberStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public List<UnitMember> of(UUID unit) {
    return db.sql(
            "select "
                + COLUMNS
                + """
                  from memberships.member m
                 where m.unit = :unit order by m.name collate "vi-x-icu", m.id
                """)
        .param("unit", unit)
        .query(UnitMemberStore::member)
        .list();
  }

  /** A unit with the number of its members. */
  public record Count(UUID unit, long members) {}

  /** The units that have members on that day. */
  public List<Count> counts(LocalDate day) {
    return db.sql(
            """
            select unit, count(*) as members from memberships.member
             where valid @> :day::date group by unit
            """)
        .param("day", day)
        .query((rs, row) -> new Count(rs.getObject("unit", UUID.class), rs.getLong("members")))
        .list();
  }

  public Optional<UnitMember> find(UUID id) {
    return db.sql("select " + COLUMNS + " from memberships.member m where m.id = :id")
        .param("id", id)
        .query(UnitMemberStore::member)
        .optional();
  }

  public void add(UnitMember member, Act act) {
    written(
            db.sql(
                """
                insert into memberships.member
                  (id, jurisdiction, unit, body, kind, name, folded, contact, phone, valid,
                   version)
                values (:id, :jurisdiction, :unit, :body, :kind, :name, :folded, :contact,
                        :phone, daterange(:from, :to), 1)
                """),
            member)
        .param("jurisdiction", member.jurisdiction())
        .param("unit", member.unit())
        .update();
    audit.append(act);
  }

  /**
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void save(UnitMember member, Act act) {
    int rows =
        written(
                db.sql(
                    """
                    update memberships.member
                       set body = :body, kind = :kind, name = :name, folded = :folded,
                           contact = :contact, phone = :phone,
                           valid = daterange(:from, :to), version = version + 1
                     where id = :id and version = :version
                    """),
                member)
            .param("version", member.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("member", member.version());
    }
    audit.append(act);
  }

  private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec sql, UnitMember member) {
    UnitMember.Said said = member.said();
    return sql.param("id", member.id())
        .param("body", member.body())
        .param("kind", said.kind().name())
        .param("name", said.name())
        .param("folded", Texts.folded(said.name()))
        .param("contact", said.contact())
        .param("phone", said.phone())
        .param("from", member.valid().from())
        .param("to", member.valid().to());
  }

  static UnitMember member(ResultSet rs, int row) throws SQLException {
    return new UnitMember(
        rs.getObject("id", UUID.class),
        rs.getObject("jurisdiction", UUID.class),
        rs.getObject("unit", UUID.class),
        rs.getObject("body", UUID.class),
        new UnitMember.Said(
            MemberKind.valueOf(rs.getString("kind")),
            rs.getString("name"),
            rs.getString("contact"),
            rs.getString("phone")),
        new Validity(
            rs.getObject("valid_from", LocalDate.class), rs.getObject("valid_to", LocalDate.class)),
        rs.getLong("version"));
  }
}
