package vn.tdkt.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.UnitAccess;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.plans.Board;
import vn.tdkt.reports.model.PastSentence;
import vn.tdkt.reports.model.PastSentences;
import vn.tdkt.reports.store.AcceptedStore;
import vn.tdkt.reports.store.ReportStore;
import vn.tdkt.reports.store.SectionStore;

/** Reports as those read them who reach their units. */
@Service
public class Reports {
  /** Older sentences are seldom wanted again. */
  private static final int LOOKED_AT = 4;

  private final ReportStore store;
  private final SectionStore sections;
  private final AcceptedStore accepted;
  private final LiveFigures figures;
  private final UnitAccess reach;
  private final Clock clock;

  Reports(
      ReportStore store,
      SectionStore sections,
      AcceptedStore accepted,
      LiveFigures figures,
      UnitAccess reach,
      Clock clock) {
    this.store = store;
    this.sections = sections;
    this.accepted = accepted;
    this.figures = figures;
    this.reach = reach;
    this.clock = clock;
  }

  /**
   * The unit whose reports somebody keeps.
   *
   * @throws NotVisible if the person works for no unit, or may not
   */
  @Transactional(readOnly = true)
  public UnitView own(Permission permission, Access access) {
    UUID unit = access.actor().unit();
    if (unit == null) {
      throw new NotVisible("reports of no unit");
    }
    return unit(unit, permission, access);
  }

  /**
   * @throws NotVisible if there is no such unit today, or the person does not reach it
   */
  @Transactional(readOnly = true)
  public UnitView unit(UUID unit, Permission permission, Access access) {
    return reach.visible(new UnitId(unit), permission, access, LocalDate.now(clock));
  }

  /** The reports of a unit, the latest first, with those that were voided. */
  @Transactional(readOnly = true)
  public List<Report> of(UnitView unit) {
    return store.of(unit.id().value());
  }

  /**
   * @throws NotVisible if there is no such report, or the person may not do this at its unit
   */
  @Transactional(readOnly = true)
  public Report report(UUID id, Permission permission, Access access) {
    Report report = store.find(id).orElseThrow(() -> new NotVisible("report"));
    unit(report.unit(), permission, access);
    return report;
  }

  /** With its text and the figures of its time, in as many statements for a year as for a day. */
  @Transactional(readOnly = true)
  public WholeReport whole(Report report, UnitView unit) {
    List<Board.Line> board = figures.board(report, unit);
    return new WholeReport(
        report,
        sections.texts(report.id()),
        figures.of(report, board),
        accepted.of(report.id()),
        board);
  }

  /** Sentences of the unit's issued reports that may serve again in this section (REQ-89). */
  @Transactional(readOnly = true)
  public List<PastSentence> past(WholeReport whole, ReportSection section) {
    Report report = whole.report();
    return new PastSentences(whole.figures().names(), report.year())
        .in(sections.past(report, section, LOOKED_AT), whole.typed(section));
  }
}
