package vn.tdkt.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.calendar.BlockCycles;
import vn.tdkt.calendar.Cycle;
import vn.tdkt.calendar.CycleOpening;
import vn.tdkt.calendar.CycleStep;
import vn.tdkt.calendar.CycleWork;
import vn.tdkt.calendar.Cycles;
import vn.tdkt.calendar.Duties;
import vn.tdkt.calendar.NewDuty;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;

/**
 * The year 2024 of a unit or a block up to the sheets in November: launch plan, own plan and sheet
 * on the days that were published, the steps between them on assumed days.
 */
@Component
class SampleYear {
  private static final Words WORDS = Words.of("sample");
  private static final String LABEL = "2024";
  private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);

  private final Units units;
  private final Cycles cycles;
  private final BlockCycles blocks;
  private final CycleOpening opening;
  private final CycleWork work;
  private final Duties duties;

  SampleYear(
      Units units,
      Cycles cycles,
      BlockCycles blocks,
      CycleOpening opening,
      CycleWork work,
      Duties duties) {
    this.units = units;
    this.cycles = cycles;
    this.blocks = blocks;
    this.opening = opening;
    this.work = work;
    this.duties = duties;
  }

  /** With its own plan issued and all steps done until the sheet went to the block. */
  void untilNovember(UnitId id, Access officer) {
    UnitView unit = opened(id, officer);
    Map<String, LocalDate> done = new LinkedHashMap<>();
    done.put(CycleStep.LAUNCH, LocalDate.of(2024, 1, 22));
    done.put(CycleStep.UNIT_PLAN, LocalDate.of(2024, 1, 30));
    done.put("PLEDGE", LocalDate.of(2024, 2, 20));
    done.put("REGISTRATION", LocalDate.of(2024, 2, 28));
    done.put("HALF_YEAR", LocalDate.of(2024, 6, 28));
    done.put("MONTHLY", LocalDate.of(2024, 11, 5));
    done.put("CALL", LocalDate.of(2024, 11, 5));
    done.put("SELF_SCORE", LocalDate.of(2024, 11, 14));
    done.forEach((code, on) -> take(unit, code, on, officer));
    duty(
        unit,
        WORDS.say("year.duty.contest"),
        WORDS.say("year.duty.contest.owner"),
        LocalDate.of(2024, 11, 29),
        officer);
    duty(
        unit,
        WORDS.say("year.duty.exemplars"),
        WORDS.say("year.duty.exemplars.owner"),
        LocalDate.of(2024, 12, 6),
        officer);
  }

  /** With the launch plan just received: the unit's own plan is due. */
  void launched(UnitId id, Access officer) {
    take(opened(id, officer), CycleStep.LAUNCH, LocalDate.of(2024, 1, 22), officer);
  }

  /**
   * A block until it asked for the sheets in November; its pledge came a week late. Members that
   * keep no year get the duty to send theirs.
   */
  void untilTheLetter(BlockYear block) {
    Access program = Places.program(block.jurisdiction());
    Done.of(opening.open(block, program.actor()));
    Map<String, LocalDate> done = new LinkedHashMap<>();
    done.put("AGREEMENT", LocalDate.of(2024, 2, 15));
    done.put("PLEDGE", LocalDate.of(2024, 3, 8));
    done.put(CycleStep.HALF_YEAR, LocalDate.of(2024, 7, 12));
    done.put(CycleStep.CALL, LocalDate.of(2024, 11, 5));
    done.forEach((code, on) -> take(blocks.of(block).orElseThrow(), code, on, program));
  }

  private UnitView opened(UnitId id, Access officer) {
    UnitView unit = units.unit(id, BEGIN);
    Validity year = new Validity(BEGIN, BEGIN.plusYears(1));
    Done.of(opening.open(unit, LABEL, year, officer.actor()));
    return unit;
  }

  private void take(UnitView unit, String code, LocalDate on, Access officer) {
    take(cycles.of(unit, LABEL).orElseThrow(), code, on, officer);
  }

  private void take(Cycle cycle, String code, LocalDate on, Access officer) {
    CycleStep step =
        cycle.steps().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    Done.of(work.done(cycle, step, on, officer.actor()));
  }

  private void duty(UnitView unit, String what, String owner, LocalDate due, Access officer) {
    NewDuty said = NewDuty.from(WORDS.say("year.source"), LABEL, what, owner, due);
    Done.of(duties.add(unit, said, officer.actor()));
  }
}
