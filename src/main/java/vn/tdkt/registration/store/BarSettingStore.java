package vn.tdkt.registration.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.Validity;
import vn.tdkt.registration.BarSetting;

/** Whether who registered nothing is barred: editions, of which none is written over. */
@Repository
public class BarSettingStore {
  private final JdbcClient db;
  private final Audit audit;

  BarSettingStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** The latest first. */
  public List<BarSetting> of(UUID jurisdiction, String year) {
    return db.sql(
            """
            select id, jurisdiction, year, edition, bars, source, reason, set_on
              from registration.bar_setting
             where jurisdiction = :jurisdiction and year = :year
             order by edition desc
            """)
        .param("jurisdiction", jurisdiction)
        .param("year", year)
        .query(BarSettingStore::setting)
        .list();
  }

  /** Whether an emulation title of that time stands in the register of awards of the province. */
  public boolean decided(UUID jurisdiction, Validity time) {
    LocalDate end = time.to();
    return db.sql(
            """
            select exists (select from honours.honour h
                             join honours.title t on t.code = h.title and t.kind = 'TITLE'
                            where h.jurisdiction = :jurisdiction and h.voided_because is null
                              and h.to_year between :first and :last)
            """)
        .param("jurisdiction", jurisdiction)
        .param("first", time.from().getYear())
        .param("last", end == null ? time.from().getYear() : end.minusDays(1).getYear())
        .query(Boolean.class)
        .single();
  }

  /**
   * @throws StaleEdit if there is such an edition already
   */
  public void add(BarSetting setting, Act act) {
    int rows =
        db.sql(
                """
                insert into registration.bar_setting
                  (id, jurisdiction, year, edition, bars, source, reason, set_on)
                values (:id, :jurisdiction, :year, :edition, :bars, :source, :reason, :set_on)
                on conflict (jurisdiction, year, edition) do nothing
                """)
            .param("id", setting.id())
            .param("jurisdiction", setting.jurisdiction())
            .param("year", setting.year())
            .param("edition", setting.edition())
            .param("bars", setting.bars())
            .param("source", setting.source())
            .param("reason", setting.reason())
            .param("set_on", setting.setOn())
            .update();
    if (rows == 0) {
      throw new StaleEdit("bar setting", setting.edition() - 1L);
    }
    audit.append(act);
  }

  private static BarSetting setting(ResultSet rs, int row) throws SQLException {
    return new BarSetting(
        rs.getObject("id", UUID.class),
        rs.getObject("jurisdiction", UUID.class),
        rs.getString("year"),
        rs.getInt("edition"),
        rs.getBoolean("bars"),
        rs.getString("source"),
        rs.getString("reason"),
        rs.getObject("set_on", LocalDate.class));
  }
}
