package vn.tdkt.criteria.phrases;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Heading;
import vn.tdkt.criteria.model.CountTimes;
import vn.tdkt.kernel.Score;

/** Points for each time, up to a cap (M10). */
final class PointsEachTime implements Shape {
  /** A time is no deed. */
  private static final Form BARE =
      Form.of("(?:lần|trường hợp|việc|đợt|ngày|tuần|tháng|quý|kỳ|năm)");

  @Override
  public Set<Class<? extends Clause>> takes() {
    return Set.of(Clause.Gain.class, Clause.Cap.class);
  }

  @Override
  public @Nullable Draft of(Told told, Heading leaf) {
    List<Clause.Gain> gains = told.all(Clause.Gain.class);
    List<Clause.Cap> caps = told.all(Clause.Cap.class);
    if (gains.size() != 1 || caps.size() > 1 || caps.stream().anyMatch(Clause.Cap::loss)) {
      return null;
    }
    Clause.Gain gain = gains.getFirst();
    Score cap = caps.isEmpty() ? null : caps.getFirst().most();
    return Draft.of(new CountTimes(Doubts.label(gain.once()), gain.each(), cap))
        .askingIf(cap == null && leaf.max() == null, "no-cap")
        .askingIf(leaf.max() != null && gain.each().compareTo(leaf.max()) > 0, "over", gain.each())
        .askingIf(BARE.is(gain.once()), "bare-gain", gain.once())
        .askingIf(CasesOfLoss.listed(gain.once()), "list-missing", gain.once())
        .doubting(List.of(gain.once()));
  }
}
