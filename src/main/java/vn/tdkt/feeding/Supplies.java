package vn.tdkt.feeding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.facts.Facts;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Indicators;
import vn.tdkt.facts.Span;
import vn.tdkt.feeding.model.Names;
import vn.tdkt.feeding.model.Supply;
import vn.tdkt.gatherings.Occasions;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;
import vn.tdkt.plans.Board;
import vn.tdkt.plans.Plans;
import vn.tdkt.scoring.SheetHead;

/** Gathers what a unit counted in the year of a sheet: a fixed number of statements. */
@Component
class Supplies {
  private final Blocks blocks;
  private final Units units;
  private final Indicators indicators;
  private final Facts facts;
  private final Plans plans;
  private final Board board;
  private final Occasions occasions;

  Supplies(
      Blocks blocks,
      Units units,
      Indicators indicators,
      Facts facts,
      Plans plans,
      Board board,
      Occasions occasions) {
    this.blocks = blocks;
    this.units = units;
    this.indicators = indicators;
    this.facts = facts;
    this.plans = plans;
    this.board = board;
    this.occasions = occasions;
  }

  BlockYear block(SheetHead head) {
    return blocks.block(head.block());
  }

  Supply of(SheetHead head, BlockYear block) {
    Span year = year(block);
    List<Indicator> counted = indicators.of(head.unit().value());
    UnitView unit = units.unit(head.unit(), year.from());
    List<Board.Line> lines = plans.of(unit, head.year()).map(board::of).orElse(List.of());
    return new Supply(
        counted,
        Map.copyOf(facts.of(counted.stream().map(Indicator::id).toList(), year)),
        lines,
        occasions.turnout(head.unit().value(), head.year()));
  }

  Names names(SheetHead head) {
    return Names.of(indicators.of(head.unit().value()));
  }

  private static Span year(BlockYear block) {
    Validity year = block.year();
    LocalDate end = year.to();
    return new Span(year.from(), end == null ? year.from().plusYears(1) : end);
  }
}
