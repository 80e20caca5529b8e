package vn.tdkt.bench.evaluation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.kernel.Score;

/** What a unit wrote into its one or two cells of a criterion: numbers or a label. */
record Facts(Object a, @Nullable Object b) {
  Score number() {
    return score(a);
  }

  String label() {
    return (String) a;
  }

  Answer.Ratio ratio() {
    return new Answer.Ratio(score(a), score(b));
  }

  long count(@Nullable Object cell) {
    return ((Number) Objects.requireNonNull(cell)).longValue();
  }

  private static Score score(@Nullable Object cell) {
    return Score.of(Objects.requireNonNull(cell).toString());
  }
}
