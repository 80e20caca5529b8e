package vn.tdkt.sample;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.scoring.SheetHead;

/** What the association of Bắc Giang did in 2024 beside its score sheet. */
@Component
class YearOfBacGiang {
  /** Given names of invented persons: the published papers name none. */
  private static final List<String> STAFF =
      List.of("An", "Bình", "Cúc", "Dũng", "Hà", "Lan", "Minh", "Xuân");

  private final SamplePlan plan;
  private final SampleFeeds feeds;
  private final SampleYear steps;
  private final SampleMovements movements;
  private final SampleRegistration registration;

  YearOfBacGiang(
      SamplePlan plan,
      SampleFeeds feeds,
      SampleYear steps,
      SampleMovements movements,
      SampleRegistration registration) {
    this.plan = plan;
    this.feeds = feeds;
    this.steps = steps;
    this.movements = movements;
    this.registration = registration;
  }

  void lived(SheetHead sheet, Access officer, Access leader) {
    UnitId unit = sheet.unit();
    plan.issued(unit, officer, leader);
    feeds.beside(sheet, officer);
    steps.untilNovember(unit, officer);
    movements.load(new UnitId(sheet.jurisdiction()), unit, officer);
    registration.engage(unit, STAFF, officer);
    registration.sent(unit, officer, leader);
    registration.conferred(unit, officer);
  }
}
