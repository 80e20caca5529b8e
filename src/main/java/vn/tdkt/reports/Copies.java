package vn.tdkt.reports;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.issuance.IssuanceState;
import vn.tdkt.issuance.Issue;
import vn.tdkt.kernel.Actor;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.reports.store.CopyStore;

/** What a report says: of an issued one as it was kept, of any other as it stands now. */
@Service
public class Copies {
  private final CopyStore store;
  private final Reports reports;
  private final Units units;
  private final Clock clock;

  Copies(CopyStore store, Reports reports, Units units, Clock clock) {
    this.store = store;
    this.reports = reports;
    this.units = units;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public ReportCopy of(Report report) {
    if (report.state() == IssuanceState.ISSUED) {
      return ReportCopy.read(store.latest(report.id()).orElseThrow());
    }
    LocalDate today = LocalDate.now(clock);
    return live(report, today.isBefore(report.cutOff()) ? today : report.cutOff(), null);
  }

  /** Names of unit and province are those of the day. */
  private ReportCopy live(Report report, LocalDate day, @Nullable Issue issue) {
    UnitView unit = units.unit(new UnitId(report.unit()), day);
    String place = units.unit(unit.jurisdiction(), day).place();
    return ReportCopy.of(reports.whole(report, unit), unit, place, issue);
  }

  @Transactional
  void keep(Report report, Issue issue, Actor by) {
    store.keep(report.id(), live(report, issue.on(), issue).json(), by, clock.instant());
  }
}
