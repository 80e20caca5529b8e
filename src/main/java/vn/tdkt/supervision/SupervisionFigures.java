package vn.tdkt.supervision;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tdkt.facts.CountedFigures;
import vn.tdkt.kernel.Actor;

/** Lets the figures that count inspections or complaints follow them. */
@Component
class SupervisionFigures {
  private final CountedFigures figures;

  SupervisionFigures(CountedFigures figures) {
    this.figures = figures;
  }

  void changed(WorkInspection inspection, Actor by) {
    figures.changed(inspection.unit(), keys(false), by);
  }

  void changed(ComplaintAnswer answer, Actor by) {
    figures.changed(answer.unit(), keys(true), by);
  }

  private static List<String> keys(boolean ofComplaints) {
    return Arrays.stream(SupervisionCount.values())
        .filter(count -> count.ofComplaints() == ofComplaints)
        .map(SupervisionCount::key)
        .toList();
  }
}
