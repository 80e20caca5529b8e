package vn.tdkt.reports.store;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Qualifier;
import vn.tdkt.kernel.Score;
import vn.tdkt.reports.model.Accepted;

/** The figures of reports as somebody saw them last (REQ-99). */
@Repository
public class AcceptedStore {
  private final JdbcClient db;

  AcceptedStore(JdbcClient db) {
    this.db = db;
  }

  public Map<UUID, Accepted> of(UUID report) {
    return db
        .sql(
            """
            select indicator, value, qualifier, provisional, planned, versions
              from reports.accepted where report = :report
            """)
        .param("report", report)
        .query(AcceptedStore::accepted)
        .list()
        .stream()
        .collect(toMap(Accepted::indicator, one -> one));
  }

  /** Keeps these figures as somebody has seen them. */
  public void keep(UUID report, Collection<Accepted> figures) {
    db.sql(
            """
            insert into reports.accepted
              (report, indicator, value, qualifier, provisional, planned, versions)
            select :report, * from unnest(:indicators::uuid[], :values::numeric[],
                :qualifiers::text[], :provisional::boolean[], :planned::text[],
                :versions::bigint[])
            on conflict (report, indicator) do update
              set value = excluded.value, qualifier = excluded.qualifier,
                  provisional = excluded.provisional, planned = excluded.planned,
                  versions = excluded.versions
            """)
        .param("report", report)
        .param("indicators", figures.stream().map(Accepted::indicator).toArray(UUID[]::new))
        .param("values", figures.stream().map(AcceptedStore::value).toArray(BigDecimal[]::new))
        .param("qualifiers", figures.stream().map(AcceptedStore::qualifier).toArray(String[]::new))
        .param("provisional", figures.stream().map(AcceptedStore::open).toArray(Boolean[]::new))
        .param("planned", figures.stream().map(Accepted::planned).toArray(String[]::new))
        .param("versions", figures.stream().map(Accepted::versions).toArray(Long[]::new))
        .update();
  }

  private static @Nullable BigDecimal value(Accepted figure) {
    Amount done = figure.done();
    return done == null ? null : new BigDecimal(done.value().machine());
  }

  private static String qualifier(Accepted figure) {
    Amount done = figure.done();
    return (done == null ? Qualifier.EXACTLY : done.qualifier()).name();
  }

  private static boolean open(Accepted figure) {
    Amount done = figure.done();
    return done != null && done.provisional();
  }

  private static Accepted accepted(ResultSet rs, int row) throws SQLException {
    BigDecimal value = rs.getBigDecimal("value");
    return new Accepted(
        rs.getObject("indicator", UUID.class),
        value == null
            ? null
            : new Amount(
                Score.of(value),
                Qualifier.valueOf(rs.getString("qualifier")),
                rs.getBoolean("provisional")),
        rs.getString("planned"),
        rs.getLong("versions"));
  }
}
