package vn.tdkt.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.tdkt.kernel.Actor;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Validity;

/** Years that units and blocks keep, and on which days their steps were done. */
@TestComponent
public final class KeptYear {
  private final CycleOpening opening;
  private final Cycles cycles;
  private final BlockCycles ofBlocks;

  KeptYear(CycleOpening opening, Cycles cycles, BlockCycles ofBlocks) {
    this.opening = opening;
    this.cycles = cycles;
    this.ofBlocks = ofBlocks;
  }

  public void open(UnitView unit, String year, Actor by) {
    LocalDate begins = LocalDate.of(Integer.parseInt(year), 1, 1);
    Register.done(opening.open(unit, year, new Validity(begins, begins.plusYears(1)), by));
  }

  public void open(BlockYear block, Actor by) {
    Register.done(opening.open(block, by));
  }

  public @Nullable LocalDate done(UnitView unit, String year, String code) {
    return cycles.of(unit, year).flatMap(cycle -> cycle.step(code)).orElseThrow().doneOn();
  }

  public @Nullable LocalDate done(BlockYear block, String code) {
    return ofBlocks.of(block).flatMap(cycle -> cycle.step(code)).orElseThrow().doneOn();
  }
}
