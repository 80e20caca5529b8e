package vn.tdkt.criteria.phrases;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Heading;
import vn.tdkt.criteria.model.Event;
import vn.tdkt.criteria.model.FixedDeductions;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.criteria.model.Part;
import vn.tdkt.criteria.model.Proportion;
import vn.tdkt.criteria.model.Zero;

/** The maximum times a share (M7), perhaps less something for each case (REQ-142). */
final class ShareOfMaximum implements Shape {
  @Override
  public Set<Class<? extends Clause>> takes() {
    return Set.of(Clause.Share.class, Clause.Loss.class, Clause.NothingIsFull.class);
  }

  @Override
  public @Nullable Draft of(Told told, Heading leaf) {
    List<Clause.Share> shares = told.all(Clause.Share.class);
    List<Clause.Loss> losses = told.all(Clause.Loss.class);
    if (shares.size() != 1 || losses.size() > 1 || losses.stream().anyMatch(l -> !l.each())) {
      return null;
    }
    Clause.Share share = shares.getFirst();
    Zero zero = told.first(Clause.NothingIsFull.class) == null ? Zero.ASK : Zero.FULL;
    String of = Doubts.label(share.of());
    String outOf = Doubts.label(share.outOf());
    Proportion proportion = new Proportion(of, outOf, zero, null);
    Draft draft = losses.isEmpty() ? Draft.of(proportion) : less(of, proportion, losses.getFirst());
    return draft.askingIf(!share.formula(), "share-silent").doubting(List.of(of, outOf));
  }

  private static Draft less(String label, Proportion share, Clause.Loss loss) {
    String event = Doubts.label(loss.what());
    FixedDeductions deductions = FixedDeductions.of(Event.of(event, event, loss.points()));
    return Draft.of(
            Method.composed(
                Part.of("ty-le", label, share), Part.deduction("tru", event, deductions)))
        .doubting(List.of(loss.what()));
  }
}
