package vn.tdkt.sample;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.scoring.SheetHead;

/** What the association of Bắc Giang did in 2020 and in 2024 beside its score sheet. */
@Component
class YearOfBacGiang {
  /** Given names of invented persons: the published papers name none. */
  private static final List<String> STAFF =
      List.of("An", "Bình", "Cúc", "Dũng", "Hà", "Lan", "Minh", "Xuân");

  /** One thing that the two years name differently. */
  private static final String BEFORE = "nội dung tư vấn, phản biện được giao";

  private static final String NOW = "Tư vấn, phản biện và giám định xã hội";

  private final YearsTold years;
  private final SampleFigures figures;
  private final SampleFeeds feeds;
  private final SampleYear steps;
  private final SampleRegistration registration;
  private final List<BesideThePlan> parts;

  YearOfBacGiang(
      YearsTold years,
      SampleFigures figures,
      SampleFeeds feeds,
      SampleYear steps,
      SampleRegistration registration,
      List<BesideThePlan> parts) {
    this.years = years;
    this.figures = figures;
    this.feeds = feeds;
    this.steps = steps;
    this.registration = registration;
    this.parts = parts;
  }

  void lived(SheetHead sheet, Access officer, Access leader) {
    UnitId unit = sheet.unit();
    years.tell(unit, WrittenYear.ofBacGiang(2020), officer, leader);
    years.tell(unit, WrittenYear.ofBacGiang(2024), officer, leader);
    figures.sameThing(unit, NOW, BEFORE, officer.actor());
    feeds.beside(sheet, officer);
    steps.untilNovember(unit, officer);
    registration.engage(unit, STAFF, officer);
    registration.sent(unit, officer, leader);
    registration.conferred(unit, officer);
    parts.forEach(part -> part.load(sheet, officer, leader));
  }
}
