package vn.tdkt.organisation.web.unit;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.UnitDetails;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** Address and founding of the unit. */
@Component
@Order(2)
class Describe implements UnitAct {
  private final Units units;

  Describe(Units units) {
    this.units = units;
  }

  @Override
  public Part part() {
    return Part.REGISTER;
  }

  @Override
  public String slug() {
    return "thong-tin";
  }

  @Override
  public List<Field> fields(UnitView unit, Typed typed) {
    UnitDetails details = units.details(unit.id());
    return List.of(
        Inputs.line(typed, "address", details.address()),
        Inputs.line(typed, "founding", details.founding()),
        Inputs.anyDay(typed, "founded", details.foundedOn()));
  }

  @Override
  public Outcome<UnitId> carryOut(UnitView unit, Typed typed, Actor by) {
    UnitDetails details =
        new UnitDetails(typed.text("address"), typed.text("founding"), typed.anyDay("founded"));
    return units.describe(unit.id(), details, by);
  }
}
