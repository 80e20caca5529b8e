package vn.tdkt.scoring;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.NotVisible;

/**
 * Opens what is marked "Hạn chế" on a sheet, for those who may read it; that it was opened goes on
 * record first (REQ-192). Everywhere else only the points of such an explanation are told.
 */
@Service
public class RestrictedTexts {
  private final Sheets sheets;
  private final Audit audit;
  private final Clock clock;

  RestrictedTexts(Sheets sheets, Audit audit, Clock clock) {
    this.sheets = sheets;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The restricted explanations of one leaf.
   *
   * @throws NotVisible if there are none, or not for this reader
   */
  @Transactional
  public List<Adjustment> open(SheetId id, String leaf, Access by) {
    Figures figures = sheets.figures(id, by);
    return opened(
        figures, restricted(figures).stream().filter(one -> one.leaf().equals(leaf)).toList(), by);
  }

  /** Those of the whole sheet. */
  @Transactional
  public List<Adjustment> open(SheetId id, Access by) {
    Figures figures = sheets.figures(id, by);
    return opened(figures, restricted(figures), by);
  }

  private List<Adjustment> opened(Figures figures, List<Adjustment> texts, Access by) {
    by.require(Permission.RESTRICTED_VIEW, figures.head().scope());
    if (texts.isEmpty()) {
      throw new NotVisible("restricted explanation");
    }
    List<Change> which =
        texts.stream()
            .map(Adjustment::leaf)
            .distinct()
            .map(leaf -> Change.of(leaf, null, null))
            .toList();
    audit.append(
        new SheetAct(
            "scoring.restricted-opened", figures.head().id(), by.actor(), clock.instant(), which));
    return texts;
  }

  private static List<Adjustment> restricted(Figures figures) {
    return figures.adjustments().stream().filter(Adjustment::restricted).toList();
  }
}
