package vn.tdkt.deployment.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.deployment.Briefing;
import vn.tdkt.kernel.Act;
import vn.tdkt.organisation.PersonId;

/** Briefings of plans with those who were told. */
@Repository
public class BriefingStore {
  private final JdbcClient db;
  private final Audit audit;

  BriefingStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** The latest first. */
  public List<Briefing> of(UUID plan) {
    return db.sql(
            """
            select id, plan, on_day, way, persons, voided
              from deployment.briefing where plan = :plan order by on_day desc, id desc
            """)
        .param("plan", plan)
        .query(
            (rs, row) ->
                new Briefing(
                    rs.getObject("id", UUID.class),
                    rs.getObject("plan", UUID.class),
                    rs.getObject("on_day", LocalDate.class),
                    rs.getString("way"),
                    Arrays.stream((UUID[]) rs.getArray("persons").getArray())
                        .map(PersonId::new)
                        .toList(),
                    rs.getString("voided")))
        .list();
  }

  public void add(Briefing briefing, Act act) {
    db.sql(
            """
            insert into deployment.briefing (id, plan, on_day, way, persons)
            values (:id, :plan, :on, :way, :persons)
            """)
        .param("id", briefing.id())
        .param("plan", briefing.plan())
        .param("on", briefing.on())
        .param("way", briefing.way())
        .param("persons", briefing.persons().stream().map(PersonId::value).toArray(UUID[]::new))
        .update();
    audit.append(act);
  }

  /** Only that it counts no more can change. */
  public void save(Briefing briefing, Act act) {
    db.sql("update deployment.briefing set voided = :voided where id = :id")
        .param("voided", briefing.voided())
        .param("id", briefing.id())
        .update();
    audit.append(act);
  }
}
