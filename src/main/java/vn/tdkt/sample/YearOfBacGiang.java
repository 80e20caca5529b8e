package vn.tdkt.sample;

import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.scoring.SheetHead;

/** What the association of Bắc Giang did in 2024 beside its score sheet. */
@Component
class YearOfBacGiang {
  private final SamplePlan plan;
  private final SampleFeeds feeds;
  private final SampleYear steps;
  private final SampleMovements movements;
  private final SampleExemplars exemplars;
  private final SampleCommitments commitments;

  YearOfBacGiang(
      SamplePlan plan,
      SampleFeeds feeds,
      SampleYear steps,
      SampleMovements movements,
      SampleExemplars exemplars,
      SampleCommitments commitments) {
    this.plan = plan;
    this.feeds = feeds;
    this.steps = steps;
    this.movements = movements;
    this.exemplars = exemplars;
    this.commitments = commitments;
  }

  void lived(SheetHead sheet, Access officer, Access leader) {
    UnitId unit = sheet.unit();
    plan.issued(unit, officer, leader);
    feeds.beside(sheet, officer);
    steps.untilNovember(unit, officer);
    movements.load(new UnitId(sheet.jurisdiction()), unit, officer);
    exemplars.load(unit, officer);
    commitments.load(unit, officer);
  }
}
