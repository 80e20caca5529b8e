package vn.tdkt.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.ActButton;
import vn.tdkt.pages.Step;
import vn.tdkt.scoring.SheetHead;

/**
 * The sheet as its page shows it.
 *
 * @param heads of the columns, as the set prints them
 * @param main the one act that is next, or null
 * @param further acts with something to write: sending, approval on paper, returning
 * @param findings what is told before sending
 * @param notices what somebody has to settle beside the figures
 * @param paper where the paper that the sheet was taken from states another figure
 * @param own whether the viewer sees it as the unit's own
 * @param trail whether the viewer may read what was done on the sheet
 * @param restricted whether there is something restricted that the viewer may open
 */
public record SheetView(
    SheetHead head,
    String account,
    boolean editable,
    Heads heads,
    List<Row> rows,
    String progress,
    Sums sums,
    List<Step> steps,
    @Nullable ActButton main,
    List<ActButton> others,
    boolean further,
    List<String> findings,
    List<Notice> notices,
    List<PaperDifference> paper,
    boolean own,
    boolean trail,
    boolean restricted) {
  /** The bottom line, as texts. */
  public record Sums(String base, String bonus, String deduction, String total) {}

  public String t(String key, @Nullable Object... arguments) {
    return Words.of("scoring").say(key, arguments);
  }

  public String address() {
    return "/bang-cham-diem/" + head.id().value();
  }
}
