package vn.tdkt.organisation.web.block;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.EmulationYears;
import vn.tdkt.organisation.NewYear;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** The next year of the block, with last year's members in the same act. */
@Component
@Order(8)
class NextYear implements BlockAct {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final EmulationYears years;

  NextYear(EmulationYears years) {
    this.years = years;
  }

  @Override
  public Part part() {
    return Part.YEAR;
  }

  @Override
  public String slug() {
    return "nam-moi";
  }

  @Override
  public List<Field> fields(BlockYear block, Typed typed) {
    LocalDate from = Objects.requireNonNull(block.year().to());
    return List.of(
        Inputs.line(typed, "label", oneLater(block.label())).asRequired(),
        Inputs.day(typed, "first", from),
        Inputs.day(typed, "last", from.plusYears(1).minusDays(1)),
        Inputs.yesOrNo(typed, "copying", true));
  }

  /** "2024" becomes "2025", "2024–2025" becomes "2025–2026". */
  static String oneLater(String label) {
    return YEAR.matcher(label).replaceAll(NextYear::later);
  }

  private static String later(MatchResult year) {
    return String.valueOf(Integer.parseInt(year.group()) + 1);
  }

  @Override
  public Outcome<BlockYearId> carryOut(BlockYear block, Typed typed, Actor by) {
    return NewYear.of(typed.text("label"), typed.day("first"), typed.day("last"))
        .then(next -> years.next(block, next, Inputs.yes(typed, "copying"), by));
  }
}
