package vn.tdkt.sample;

import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;

/** The plan of a year, what was counted in it, and its reports. */
@Component
class YearsTold {
  private final Units units;
  private final SamplePlan plan;
  private final SampleFigures figures;
  private final SampleReports reports;

  YearsTold(Units units, SamplePlan plan, SampleFigures figures, SampleReports reports) {
    this.units = units;
    this.plan = plan;
    this.figures = figures;
    this.reports = reports;
  }

  void tell(UnitId id, WrittenYear year, Access officer, Access leader) {
    UnitView unit = units.unit(id, year.from());
    plan.issued(unit, year, officer, leader);
    figures.note(unit, year, officer.actor());
    reports.load(unit, year, officer, leader);
  }
}
