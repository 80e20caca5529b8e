package vn.tdkt.scoring;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.Stated;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.scoring.model.ScoreSheet;
import vn.tdkt.scoring.store.PaperStore;
import vn.tdkt.scoring.store.SheetStore;

/**
 * What the paper that a sheet was taken from states: compared with what is computed, never summed
 * (REQ-153). A person looks at each difference; then it is no longer told.
 */
@Service
public class PaperFigures {
  private static final Citation COMPARED = Citation.of("REQ-153");
  private static final Set<String> CODES =
      Set.of(
          FindingCode.TOTAL_DIFFERS.code(),
          FindingCode.TOTAL_HEADER_DIFFERS.code(),
          FindingCode.TOTAL_ROW_DIFFERS.code(),
          FindingCode.TOTAL_DEDUCTION_TWICE.code(),
          FindingCode.STATED_MISSING.code(),
          FindingCode.STATED_UNREACHABLE.code());

  private final SheetStore sheets;
  private final PaperStore papers;
  private final Clock clock;

  PaperFigures(SheetStore sheets, PaperStore papers, Clock clock) {
    this.sheets = sheets;
    this.papers = papers;
    this.clock = clock;
  }

  /** Whether this finding tells of a difference to the paper. */
  public static boolean isOne(Finding finding) {
    return CODES.contains(finding.code());
  }

  /** What the paper states, by key of the row, as far as nobody has settled it. */
  @Transactional(readOnly = true)
  public Map<String, Stated> open(SheetId id) {
    return papers.open(id);
  }

  /**
   * The figure of the sheet stands, though the paper states another.
   *
   * @param row key of the row; empty for the whole sheet
   * @throws NotVisible if the person may not enter here
   */
  @Transactional
  public Outcome<SheetHead> settle(SheetId id, String row, Access by) {
    SheetHead head = sheets.hold(id).orElseThrow(() -> new NotVisible("sheet"));
    return new ScoreSheet(head).enter(by).then(open -> settle(head, row, by));
  }

  private Outcome<SheetHead> settle(SheetHead head, String row, Access by) {
    Change change = Change.of(row, null, row);
    SheetAct act =
        new SheetAct(
            "scoring.paper-settled", head.id(), by.actor(), clock.instant(), List.of(change));
    return papers.settle(head.id(), row, act)
        ? Outcome.done(head)
        : Outcome.refused("scoring.refused.paper-settled", COMPARED);
  }
}
