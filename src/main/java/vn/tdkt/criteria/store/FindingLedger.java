package vn.tdkt.criteria.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.audit.Audit;
import vn.tdkt.criteria.AcceptedFinding;
import vn.tdkt.criteria.CriteriaSetId;
import vn.tdkt.criteria.FindingDecisions;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;

/** Keeps which findings of a set were accepted as printed. */
@Repository
class FindingLedger implements FindingDecisions {
  private static final Citation OWNER_DECIDES = Citation.of("REQ-97");

  private final JdbcClient db;
  private final CriteriaSetStore sets;
  private final Audit audit;
  private final Clock clock;

  FindingLedger(JdbcClient db, CriteriaSetStore sets, Audit audit, Clock clock) {
    this.db = db;
    this.sets = sets;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<AcceptedFinding> of(CriteriaSetId set) {
    return db.sql(
            """
            select distinct on (a.code, a.place, a.text)
                   a.code, a.place, a.text, a.accepted_by, a.accepted_at
              from criteria.criteria_set this
              join criteria.criteria_set earlier
                on earlier.block_year = this.block_year and earlier.number <= this.number
              join criteria.accepted_finding a on a.criteria_set = earlier.id
             where this.id = :set
             order by a.code, a.place, a.text, a.accepted_at
            """)
        .param("set", set.value())
        .query(FindingLedger::accepted)
        .list();
  }

  @Override
  @Transactional
  public Outcome<Finding> accept(
      CriteriaSetId id, String code, String where, String text, Access by) {
    StoredSet set = sets.find(id).orElseThrow(() -> new NotVisible("criteria set"));
    by.require(Permission.CRITERIA_EDIT, set.scope());
    AcceptedFinding accepted =
        new AcceptedFinding(code, where, text, by.actor().fullName(), clock.instant());
    return set.content().diagnose().stream()
        .filter(accepted::settles)
        .findFirst()
        .map(finding -> kept(set, finding, accepted, by))
        .orElseGet(() -> Outcome.refused("criteria.refused.finding-gone", OWNER_DECIDES));
  }

  private Outcome<Finding> kept(
      StoredSet set, Finding finding, AcceptedFinding accepted, Access by) {
    Change change = Change.of(finding.where(), null, finding.text());
    Act act =
        new CriteriaSetAct(
            "criteria.finding-accepted", set.id(), by.actor(), accepted.at(), List.of(change));
    if (add(set.id(), accepted)) {
      audit.append(act);
    }
    return Outcome.done(finding);
  }

  private boolean add(CriteriaSetId set, AcceptedFinding accepted) {
    return db.sql(
                """
                insert into criteria.accepted_finding
                  (criteria_set, code, place, text, accepted_by, accepted_at)
                values (:set, :code, :place, :text, :by, :at)
                on conflict do nothing
                """)
            .param("set", set.value())
            .param("code", accepted.code())
            .param("place", accepted.where())
            .param("text", accepted.text())
            .param("by", accepted.by())
            .param("at", accepted.at().atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  private static AcceptedFinding accepted(ResultSet rs, int row) throws SQLException {
    return new AcceptedFinding(
        rs.getString("code"),
        rs.getString("place"),
        rs.getString("text"),
        rs.getString("accepted_by"),
        rs.getObject("accepted_at", OffsetDateTime.class).toInstant());
  }
}
