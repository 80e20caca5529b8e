package vn.tdkt.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.tdkt.access.Access;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Score;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.plans.Chapter;
import vn.tdkt.plans.Plan;
import vn.tdkt.plans.PlanMove;
import vn.tdkt.plans.PlanWriting;
import vn.tdkt.plans.Planning;
import vn.tdkt.plans.Plans;
import vn.tdkt.plans.TargetKind;
import vn.tdkt.plans.Unplanned;

/**
 * The plan of the association of Bắc Giang for 2024 with what its half-year report tells: the
 * figures as published, the wording as short labels.
 */
@Component
class SamplePlan {
  private static final String FILE = "/samples/ke-hoach-bac-giang-2024.json";

  private final Units units;
  private final Plans plans;
  private final Planning planning;
  private final PlanWriting writing;
  private final Unplanned unplanned;

  SamplePlan(
      Units units, Plans plans, Planning planning, PlanWriting writing, Unplanned unplanned) {
    this.units = units;
    this.plans = plans;
    this.planning = planning;
    this.writing = writing;
    this.unplanned = unplanned;
  }

  /** The file as it is written. */
  record Written(
      String year,
      String number,
      LocalDate issued,
      Map<Chapter, String> chapters,
      List<Target> targets,
      List<Figure> noted) {
    record Target(TargetKind kind, String text, String owner) {}

    record Figure(String what, String measure, YearMonth month, long value) {}
  }

  /** A plan on its way: the leader has still to approve it. */
  void submitted(UnitId id, Access officer) {
    Written written = read();
    write(id, written, officer);
    take(id, written, PlanMove.SUBMIT, officer);
  }

  void issued(UnitId id, Access officer, Access leader) {
    Written written = read();
    UnitView unit = write(id, written, officer);
    take(id, written, PlanMove.SUBMIT, officer);
    take(id, written, PlanMove.APPROVE, leader);
    take(id, written, PlanMove.ISSUE, officer);
    for (Written.Figure figure : written.noted()) {
      Done.of(
          unplanned.note(
              unit,
              figure.what(),
              figure.measure(),
              figure.month(),
              Score.of(figure.value()),
              officer.actor()));
    }
  }

  private UnitView write(UnitId id, Written written, Access officer) {
    LocalDate from = LocalDate.of(Integer.parseInt(written.year()), 1, 1);
    UnitView unit = units.unit(id, from);
    Span year = new Span(from, from.plusYears(1));
    Done.of(planning.begin(unit, written.year(), year, null, officer.actor()));
    written
        .chapters()
        .forEach(
            (chapter, text) ->
                Done.of(writing.write(plan(unit, written), chapter, text, officer.actor())));
    for (Written.Target target : written.targets()) {
      PlanWriting.Said said = new PlanWriting.Said(target.text(), target.owner(), null);
      Done.of(writing.add(plan(unit, written), unit, target.kind(), said, officer.actor()));
    }
    return unit;
  }

  private void take(UnitId id, Written written, PlanMove move, Access by) {
    UnitView unit = units.unit(id, written.issued());
    Plan.Issue issue = new Plan.Issue(written.number(), written.issued());
    Done.of(
        planning.move(
            plan(unit, written), move, move == PlanMove.ISSUE ? issue : null, "", by.actor()));
  }

  private Plan plan(UnitView unit, Written written) {
    return plans.of(unit, written.year()).orElseThrow();
  }

  private static Written read() {
    try (InputStream in = SamplePlan.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no sample " + FILE);
      }
      return JsonMapper.shared().readValue(in.readAllBytes(), Written.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
