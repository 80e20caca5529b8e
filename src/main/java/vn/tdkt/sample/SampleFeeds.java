package vn.tdkt.sample;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Indicators;
import vn.tdkt.feeding.Feed;
import vn.tdkt.feeding.SheetFeeds;
import vn.tdkt.feeding.Source;
import vn.tdkt.kernel.Ids;
import vn.tdkt.scoring.SheetHead;

/** What the association of Bắc Giang counts for its plan, beside the criteria that it serves. */
@Component
class SampleFeeds {
  /** Criterion by the measure of what is counted for it, as the plan writes it. */
  private static final Map<String, String> CRITERIA =
      Map.of("nội dung", "I.2", "hội thảo", "I.9", "hội nghị", "I.7", "đội thi", "I.6");

  private final SheetFeeds feeds;
  private final Indicators indicators;

  SampleFeeds(SheetFeeds feeds, Indicators indicators) {
    this.feeds = feeds;
    this.indicators = indicators;
  }

  void beside(SheetHead sheet, Access officer) {
    List<Feed> beside =
        indicators.of(sheet.unit().value()).stream()
            .filter(counted -> CRITERIA.containsKey(counted.measure()))
            .map(SampleFeeds::feed)
            .toList();
    feeds.change(sheet, List.of(), beside, officer);
  }

  private static Feed feed(Indicator counted) {
    String criterion = CRITERIA.getOrDefault(counted.measure(), "");
    return new Feed(Ids.next(), criterion, "", Source.counted(counted.id()));
  }
}
