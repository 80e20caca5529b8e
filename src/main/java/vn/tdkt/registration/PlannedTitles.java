package vn.tdkt.registration;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tdkt.honours.Title;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Texts;
import vn.tdkt.plans.Aim;
import vn.tdkt.plans.Measure;
import vn.tdkt.plans.Target;

/** Reads from the targets of a plan which titles of the catalogue they aim at (REQ-64). */
final class PlannedTitles {
  private static final String PERCENT = "%";
  private static final int WHOLE = 100;

  private PlannedTitles() {}

  /** By code; a target that names no title of the catalogue is left out. */
  static Map<String, TitleForecast.Planned> of(
      List<Target> targets, List<Title> catalogue, int staff) {
    Map<String, TitleForecast.Planned> planned = new HashMap<>();
    for (Target target : targets) {
      named(target.text(), catalogue)
          .ifPresent(
              title ->
                  planned.putIfAbsent(
                      title.code(),
                      new TitleForecast.Planned(target.text(), heads(target, staff))));
    }
    return planned;
  }

  /** The longest name counts: one title's name may stand within another's. */
  private static Optional<Title> named(String text, List<Title> catalogue) {
    String folded = Texts.folded(text);
    return catalogue.stream()
        .filter(title -> folded.contains(Texts.folded(title.name())))
        .max(Comparator.comparingInt(title -> title.name().length()));
  }

  private static @Nullable Integer heads(Target target, int staff) {
    for (Measure measure : target.measures()) {
      Aim aim = measure.aim();
      if (aim != null) {
        Score heads =
            measure.counted().measure().equals(PERCENT)
                ? aim.from().times(staff).dividedBy(Score.of(WHOLE))
                : aim.from();
        return heads.whole(RoundingMode.CEILING).floor().intValueExact();
      }
    }
    return null;
  }
}
