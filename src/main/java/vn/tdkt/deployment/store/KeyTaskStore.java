package vn.tdkt.deployment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.deployment.Consent;
import vn.tdkt.deployment.KeyTaskRegistration;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;

/** Key tasks as they were registered with authorities. */
@Repository
public class KeyTaskStore {
  private final JdbcClient db;
  private final Audit audit;

  KeyTaskStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** The latest first. */
  public List<KeyTaskRegistration> of(UUID plan) {
    return db.sql(
            """
            select id, plan, authority, number, sent_on, consent, answer_number, answered_on,
                   remark, voided, version
              from deployment.key_task_registration
             where plan = :plan order by sent_on desc, id desc
            """)
        .param("plan", plan)
        .query(KeyTaskStore::registration)
        .list();
  }

  public void add(KeyTaskRegistration one, Act act) {
    KeyTaskRegistration.Sent sent = one.sent();
    db.sql(
            """
            insert into deployment.key_task_registration
              (id, plan, authority, number, sent_on, consent, answer_number, remark, version)
            values (:id, :plan, :authority, :number, :on, 'WAITING', '', '', 1)
            """)
        .param("id", one.id())
        .param("plan", one.plan())
        .param("authority", sent.authority())
        .param("number", sent.number())
        .param("on", sent.on())
        .update();
    audit.append(act);
  }

  /**
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void save(KeyTaskRegistration one, Act act) {
    KeyTaskRegistration.Answer answer = one.answer();
    int rows =
        db.sql(
                """
                update deployment.key_task_registration
                   set consent = :consent, answer_number = :number, answered_on = :on,
                       remark = :remark, voided = :voided, version = version + 1
                 where id = :id and version = :version
                """)
            .param("consent", answer.consent().name())
            .param("number", answer.number())
            .param("on", answer.on())
            .param("remark", answer.remark())
            .param("voided", one.voided())
            .param("id", one.id())
            .param("version", one.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("registration", one.version());
    }
    audit.append(act);
  }

  private static KeyTaskRegistration registration(ResultSet rs, int row) throws SQLException {
    return new KeyTaskRegistration(
        rs.getObject("id", UUID.class),
        rs.getObject("plan", UUID.class),
        new KeyTaskRegistration.Sent(
            rs.getString("authority"),
            rs.getString("number"),
            rs.getObject("sent_on", LocalDate.class)),
        new KeyTaskRegistration.Answer(
            Consent.valueOf(rs.getString("consent")),
            rs.getString("answer_number"),
            rs.getObject("answered_on", LocalDate.class),
            rs.getString("remark")),
        rs.getString("voided"),
        rs.getLong("version"));
  }
}
