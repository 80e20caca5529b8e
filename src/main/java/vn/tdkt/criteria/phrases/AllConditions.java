package vn.tdkt.criteria.phrases;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Heading;
import vn.tdkt.criteria.model.AllOrNothing;
import vn.tdkt.criteria.model.Box;

/** "Đạt đủ các điều kiện sau: …; thiếu một điều kiện không tính điểm" (M15). */
final class AllConditions implements Shape {
  private static final Form ONE_MISSING =
      Form.of("(?:nếu )?(?:thiếu|không đạt|không có|không đáp ứng)(?: bất kỳ)? (?:một|0?1)\\b.*");

  @Override
  public Set<Class<? extends Clause>> takes() {
    return Set.of(Clause.AllOf.class, Clause.Level.class);
  }

  @Override
  public @Nullable Draft of(Told told, Heading leaf) {
    List<Clause.Level> levels = told.all(Clause.Level.class);
    List<Clause.Plain> items = told.items();
    boolean nothing =
        levels.size() == 1
            && levels.getFirst().points().isZero()
            && ONE_MISSING.is(levels.getFirst().label());
    if (told.all(Clause.AllOf.class).size() != 1 || items.size() < 2 || levels.size() > 1) {
      return null;
    }
    List<String> names = items.stream().map(item -> Doubts.label(item.phrase())).toList();
    return Draft.of(new AllOrNothing(names.stream().map(Box::of).toList(), null))
        .with(items)
        .askingIf(!nothing, "all-or-nothing")
        .doubting(names);
  }
}
