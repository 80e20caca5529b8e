package vn.tdkt.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.archive.VerifiedAward;
import vn.tdkt.kernel.VietnamTime;

/**
 * Reads the view of verified awards, and no table beside it but for the values of what it names.
 */
@Repository
public class VerifiedStore {
  private static final String SELECT =
      """
      select v.id, v.document, n.text as recipient, n.page, coalesce(p.text, '') as position,
             coalesce(a.text, '') as award, coalesce(d.text, '') as decision,
             coalesce(t.text, '') as day, coalesce(i.text, '') as issuer
        from archive.verified_award v
        join archive.field n on n.record = v.id and n.field = 'RECIPIENT'
        left join archive.field p on p.record = v.id and p.field = 'POSITION'
        left join archive.field a on a.record = v.id and a.field = 'AWARD'
        left join archive.field d on d.record = v.paper and d.field = 'NUMBER'
        left join archive.field t on t.record = v.paper and t.field = 'DATE'
        left join archive.field i on i.record = v.paper and i.field = 'ISSUER'
      """;

  private static final Comparator<VerifiedAward> BY_DATE =
      Comparator.comparing(VerifiedAward::date, Comparator.nullsLast(Comparator.naturalOrder()));

  private final JdbcClient db;

  VerifiedStore(JdbcClient db) {
    this.db = db;
  }

  public List<VerifiedAward> named(UUID jurisdiction, String folded) {
    return db
        .sql(SELECT + " where v.jurisdiction = :jurisdiction and v.name_folded = :name")
        .param("jurisdiction", jurisdiction)
        .param("name", folded)
        .query(VerifiedStore::award)
        .list()
        .stream()
        .sorted(BY_DATE)
        .toList();
  }

  public List<VerifiedAward> of(UUID unit) {
    return db
        .sql(SELECT + " where v.unit = :unit")
        .param("unit", unit)
        .query(VerifiedStore::award)
        .list()
        .stream()
        .sorted(BY_DATE)
        .toList();
  }

  private static VerifiedAward award(ResultSet rs, int row) throws SQLException {
    return new VerifiedAward(
        rs.getObject("id", UUID.class),
        rs.getString("recipient"),
        rs.getString("position"),
        rs.getString("award"),
        rs.getString("decision"),
        VietnamTime.read(rs.getString("day")).orElse(null),
        rs.getString("issuer"),
        rs.getObject("document", UUID.class),
        rs.getInt("page"));
  }
}
