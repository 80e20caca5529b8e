package vn.tdkt.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.plans.TargetKind;
import vn.tdkt.sample.WrittenYear.Figure;
import vn.tdkt.sample.WrittenYear.Target;

/** What an invented member of the practice block did in 2024 and in the year before. */
@Component
class MembersYear {
  private static final Words WORDS = Words.of("sample");
  private static final List<String> STAFF = List.of("Hoa", "Khôi", "Nga");

  private final Units units;
  private final SamplePlan plan;
  private final SampleFigures figures;
  private final SampleYear steps;
  private final SampleRegistration registration;

  MembersYear(
      Units units,
      SamplePlan plan,
      SampleFigures figures,
      SampleYear steps,
      SampleRegistration registration) {
    this.units = units;
    this.plan = plan;
    this.figures = figures;
    this.steps = steps;
    this.registration = registration;
  }

  void worked(UnitId id, Access officer, Access head) {
    tell(id, year(2023, 3, 4), officer, head);
    tell(id, year(2024, 3, 9), officer, head);
    steps.untilNovember(id, officer);
    registration.engage(id, STAFF, officer);
    registration.sent(id, officer, head);
    registration.conferred(id, officer);
  }

  /** A unit without accounts that has only a plan, this year's and the last one's. */
  void planned(UnitId id, int year, long conferences, long workshops, Access program) {
    tell(id, year(year - 1, conferences, workshops), program, program);
    tell(id, year(year, conferences, workshops + 2), program, program);
  }

  private void tell(UnitId id, WrittenYear year, Access officer, Access head) {
    UnitView unit = units.unit(id, year.from());
    plan.issued(unit, year, officer, head);
    figures.note(unit, year, officer.actor());
  }

  /** Three targets, of which the third has no figure yet. */
  private static WrittenYear year(int year, long conferences, long workshops) {
    YearMonth month = YearMonth.of(year, 3);
    return new WrittenYear(
        String.valueOf(year),
        WORDS.say("members.number"),
        LocalDate.of(year, 1, 30),
        new LinkedHashMap<>(),
        List.of(target("conference"), target("workshop"), target("training")),
        List.of(figure("conference", month, conferences), figure("workshop", month, workshops)),
        List.of(),
        List.of());
  }

  private static Target target(String key) {
    return new Target(TargetKind.TARGET, WORDS.say("members." + key), "");
  }

  private static Figure figure(String key, YearMonth month, long value) {
    return new Figure(
        WORDS.say("members." + key + ".what"),
        WORDS.say("members." + key + ".measure"),
        month,
        value);
  }
}
