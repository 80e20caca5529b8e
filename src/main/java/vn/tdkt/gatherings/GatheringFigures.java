package vn.tdkt.gatherings;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tdkt.facts.CountedFigures;
import vn.tdkt.kernel.Actor;

/** Lets the figures that count occasions or donations follow them. */
@Component
class GatheringFigures {
  private static final List<String> OF_OCCASIONS = keys(false);
  private static final List<String> OF_DONATIONS = keys(true);

  private final CountedFigures figures;

  GatheringFigures(CountedFigures figures) {
    this.figures = figures;
  }

  private static List<String> keys(boolean ofDonations) {
    return Arrays.stream(GatheringCount.values())
        .filter(count -> count.ofDonations() == ofDonations)
        .map(GatheringCount::key)
        .toList();
  }

  /** What a block or the province holds is a figure of no unit. */
  void changed(Occasion occasion, Actor by) {
    UUID unit = occasion.place().unit();
    if (unit != null) {
      figures.changed(unit, OF_OCCASIONS, by);
    }
  }

  void changed(Donation donation, Actor by) {
    figures.changed(donation.unit(), OF_DONATIONS, by);
  }
}
