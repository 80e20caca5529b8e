package vn.tdkt.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.scoring.Dispatch;
import vn.tdkt.scoring.Move;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.Taken;

/**
 * What may be done with a sheet beside filling it in: sending, approval on paper, returning.
 *
 * @param backward steps that need a reason
 * @param fields of the package
 * @param paper fields of the signed paper
 * @param signed the steps that were taken on paper
 */
public record SendView(
    SheetHead head,
    boolean sends,
    boolean onPaper,
    boolean late,
    List<Move> backward,
    List<Finding> stops,
    List<Finding> warns,
    List<Field> fields,
    List<Field> paper,
    List<Dispatch.Sent> sent,
    List<Taken> signed) {
  public String address() {
    return "/bang-cham-diem/" + head.id().value();
  }

  public String t(String key, @Nullable Object... arguments) {
    return Words.of("scoring").say(key, arguments);
  }
}
