package vn.tdkt.sample;

import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.scoring.SheetHead;

/** What the association of Bắc Giang did in 2020 and in 2024 beside its score sheet. */
@Component
class YearOfBacGiang {
  private final Units units;
  private final SamplePlan plan;
  private final SampleFigures figures;
  private final SampleReports reports;
  private final SampleFeeds feeds;
  private final SampleYear steps;
  private final SampleMovements movements;
  private final SampleMembers members;

  YearOfBacGiang(
      Units units,
      SamplePlan plan,
      SampleFigures figures,
      SampleReports reports,
      SampleFeeds feeds,
      SampleYear steps,
      SampleMovements movements,
      SampleMembers members) {
    this.units = units;
    this.plan = plan;
    this.figures = figures;
    this.reports = reports;
    this.feeds = feeds;
    this.steps = steps;
    this.movements = movements;
    this.members = members;
  }

  void lived(SheetHead sheet, Access officer, Access leader) {
    UnitId unit = sheet.unit();
    told(unit, WrittenYear.ofBacGiang(2020), officer, leader);
    told(unit, WrittenYear.ofBacGiang(2024), officer, leader);
    feeds.beside(sheet, officer);
    steps.untilNovember(unit, officer);
    movements.load(new UnitId(sheet.jurisdiction()), unit, officer);
    members.load(unit, officer);
  }

  private void told(UnitId id, WrittenYear year, Access officer, Access leader) {
    UnitView unit = units.unit(id, year.from());
    plan.issued(unit, year, officer, leader);
    figures.note(unit, year, officer.actor());
    reports.load(unit, year, officer, leader);
  }
}
