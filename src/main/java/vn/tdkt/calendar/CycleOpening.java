package vn.tdkt.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.calendar.store.CycleStore;
import vn.tdkt.calendar.store.TemplateStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.Deadlines;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Validity;

/** Opens the years of units and of blocks from the template that is in force when they begin. */
@Service
public class CycleOpening {
  private static final Words WORDS = Words.of("calendar");
  private static final Citation STEPS = Citation.of("REQ-51");

  private final CycleStore cycles;
  private final TemplateStore templates;
  private final Holidays holidays;
  private final Clock clock;

  CycleOpening(CycleStore cycles, TemplateStore templates, Holidays holidays, Clock clock) {
    this.cycles = cycles;
    this.templates = templates;
    this.holidays = holidays;
    this.clock = clock;
  }

  /** The year of a unit with the steps of its province, or of the country. */
  @Transactional
  public Outcome<Cycle> open(UnitView unit, String year, Validity time, Actor by) {
    if (cycles.of(unit.id().value(), year).isPresent()) {
      return Outcome.refused("calendar.refused.there-is-one", STEPS, year);
    }
    UUID jurisdiction = unit.jurisdiction().value();
    Cycle bare =
        new Cycle(
            Ids.next(),
            jurisdiction,
            unit.id().value(),
            null,
            year,
            time,
            templates.inForce(jurisdiction, CycleKind.UNIT, time.from()),
            1);
    return added(bare, by);
  }

  /** The year of a block; what the block has settled as its last days stands before the rules. */
  @Transactional
  public Outcome<Cycle> open(BlockYear block, Actor by) {
    if (cycles.ofBlock(block.id().value()).isPresent()) {
      return Outcome.refused("calendar.refused.there-is-one", STEPS, block.label());
    }
    UUID jurisdiction = block.jurisdiction().value();
    Deadlines set = block.settings().deadlines();
    List<CycleStep> steps =
        templates.inForce(jurisdiction, CycleKind.BLOCK, block.year().from()).stream()
            .map(step -> settled(step, CycleStep.SELF_SCORE, set.sendBy()))
            .map(step -> settled(step, CycleStep.BLOCK_SCORING, set.scoreBy()))
            .toList();
    return added(
        new Cycle(
            Ids.next(),
            jurisdiction,
            null,
            block.id().value(),
            block.label(),
            block.year(),
            steps,
            1),
        by);
  }

  private static CycleStep settled(CycleStep step, String code, @Nullable LocalDate day) {
    return day == null || !step.code().equals(code) ? step : step.planned(day, true);
  }

  private Outcome<Cycle> added(Cycle bare, Actor by) {
    Schedule schedule = new Schedule(holidays.in(bare.jurisdiction()), bare.time().from());
    Cycle opened = bare.with(schedule.planned(bare.steps()));
    Change change = Change.of(WORDS.say("title"), null, opened.year());
    cycles.add(
        opened,
        CalendarAct.cycle(opened.id(), "calendar.year-opened", by, clock.instant(), change));
    return Outcome.done(opened);
  }
}
