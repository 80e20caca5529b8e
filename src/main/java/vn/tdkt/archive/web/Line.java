package vn.tdkt.archive.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.archive.FieldKind;
import vn.tdkt.archive.PageView;
import vn.tdkt.archive.Spot;
import vn.tdkt.archive.Value;

/**
 * One value on the page of its record.
 *
 * @param shown what stands in the field at first
 * @param asked whether this reader is to say what stands there
 * @param doubts sentences; empty where no rule disagrees
 * @param sheet the page that it stands on, or null where there is no picture
 */
public record Line(
    Value value, String shown, boolean asked, List<String> doubts, @Nullable Sheet sheet) {
  private static final int MARGIN = 4;

  /** A page with its picture. */
  public record Sheet(String picture, PageView page) {}

  public FieldKind field() {
    return value.field();
  }

  /** Whether a piece of the page can be shown beside it. */
  public boolean hasCrop() {
    return sheet != null && value.spot().isPlaced() && sheet.page().width() > 0;
  }

  /** The piece of the page as a view box. */
  public String crop() {
    Spot spot = value.spot();
    return "%d %d %d %d"
        .formatted(
            Math.max(0, spot.left() - MARGIN),
            Math.max(0, spot.top() - MARGIN),
            spot.width() + 2 * MARGIN,
            spot.height() + 2 * MARGIN);
  }

  public boolean isDoubtful() {
    return !doubts.isEmpty();
  }
}
