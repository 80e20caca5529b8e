package vn.tdkt.contests;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tdkt.facts.CountedFigures;
import vn.tdkt.kernel.Actor;

/** Lets the figures that count contests follow what is published. */
@Component
class ContestFigures {
  private static final List<String> KEYS =
      Arrays.stream(ContestCount.values()).map(ContestCount::key).toList();

  private final CountedFigures figures;

  ContestFigures(CountedFigures figures) {
    this.figures = figures;
  }

  /** What the office of the province organises is a figure of no unit. */
  void changed(Series series, Actor by) {
    UUID unit = series.unit();
    if (unit != null) {
      figures.changed(unit, KEYS, by);
    }
  }
}
