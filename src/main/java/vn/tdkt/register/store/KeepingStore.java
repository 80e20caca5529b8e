package vn.tdkt.register.store;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.register.Keeping;

/** How units keep their registers. */
@Repository
public class KeepingStore {
  private final JdbcClient db;
  private final Audit audit;

  KeepingStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public Keeping of(UUID unit) {
    return db.sql("select series, version from register.keeping where unit = :unit")
        .param("unit", unit)
        .query(
            (rs, row) ->
                new Keeping(Keeping.Series.valueOf(rs.getString("series")), rs.getLong("version")))
        .optional()
        .orElse(Keeping.UNSAID);
  }

  public void set(UUID unit, Keeping keeping, Act act) {
    int rows =
        db.sql(
                """
                insert into register.keeping as k (unit, series) values (:unit, :series)
                on conflict (unit) do update
                  set series = excluded.series, version = k.version + 1
                  where k.version = :version
                """)
            .param("unit", unit)
            .param("series", keeping.series().name())
            .param("version", keeping.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("keeping", keeping.version());
    }
    audit.append(act);
  }
}
