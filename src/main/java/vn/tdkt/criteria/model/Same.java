package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.AwardScope;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Step;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Rounding;
import vn.tdkt.kernel.Score;

/** Whether an open choice makes a difference. */
final class Same {
  private Same() {}

  static boolean points(Points one, Points other) {
    return one instanceof Points.Earned a
        && other instanceof Points.Earned b
        && a.score().equals(b.score());
  }
}
