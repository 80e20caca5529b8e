package vn.tdkt.gatherings.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
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

/** Tells readers of the record about occasions and donations. */
@Repository
class GatheringsOnRecord implements AuditedThings {
  private static final String OCCASION = "occasion";
  private static final String DONATION = "donation";
  private static final Words WORDS = Words.of("gatherings");

  private final JdbcClient db;

  GatheringsOnRecord(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Kind> kinds() {
    return List.of(
        new Kind(OCCASION, WORDS.say("on-record"), Permission.GATHERING_VIEW),
        new Kind(DONATION, WORDS.say("on-record.donation"), Permission.GATHERING_VIEW));
  }

  @Override
  public List<UUID> in(List<Scope> places) {
    return GatheringReach.in(
            places,
            db.sql(
                """
                select id from gatherings.occasion
                 where unit = any(:units) or block = any(:blocks)
                    or (unit is null and block is null and jurisdiction = any(:jurisdictions))
                union all
                select id from gatherings.donation
                 where unit = any(:units) or block = any(:blocks)
                """))
        .query(UUID.class)
        .list();
  }

  @Override
  public List<AuditedThing> named(Collection<Act.Subject> subjects, Access reader) {
    return Stream.concat(occasions(subjects).stream(), donations(subjects).stream()).toList();
  }

  private List<AuditedThing> occasions(Collection<Act.Subject> subjects) {
    return db.sql(
            """
            select id, jurisdiction, block, unit, name as label
              from gatherings.occasion where id = any(:ids)
            """)
        .param("ids", Act.Subject.ids(OCCASION, subjects))
        .query((rs, row) -> thing(OCCASION, rs, "/hoat-dong/" + rs.getString("id")))
        .list();
  }

  private List<AuditedThing> donations(Collection<Act.Subject> subjects) {
    return db.sql(
            """
            select id, jurisdiction, null::uuid as block, unit, fund as label
              from gatherings.donation where id = any(:ids)
            """)
        .param("ids", Act.Subject.ids(DONATION, subjects))
        .query((rs, row) -> thing(DONATION, rs, "/hoat-dong/ung-ho"))
        .list();
  }

  private static AuditedThing thing(String type, ResultSet rs, String address) throws SQLException {
    return new AuditedThing(
        new Act.Subject(type, rs.getObject("id", UUID.class)),
        rs.getString("label"),
        new Scope(
            rs.getObject("jurisdiction", UUID.class),
            rs.getObject("block", UUID.class),
            rs.getObject("unit", UUID.class)),
        address);
  }
}
