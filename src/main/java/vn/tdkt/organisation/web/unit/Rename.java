package vn.tdkt.organisation.web.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** From a day on the unit bears another name (đổi tên). */
@Component
@Order(3)
class Rename implements UnitAct {
  private final Units units;
  private final Clock clock;

  Rename(Units units, Clock clock) {
    this.units = units;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.REGISTER;
  }

  @Override
  public String slug() {
    return "doi-ten";
  }

  @Override
  public boolean reorganises() {
    return true;
  }

  @Override
  public List<Field> fields(UnitView unit, Typed typed) {
    List<Field> fields = new ArrayList<>(Names.fields(unit.name(), typed));
    fields.add(Inputs.day(typed, "on", LocalDate.now(clock)));
    fields.add(Inputs.decision(typed));
    return fields;
  }

  @Override
  public Outcome<UnitId> carryOut(UnitView unit, Typed typed, Actor by) {
    return units.rename(unit.id(), Names.read(typed), typed.day("on"), typed.text("decision"), by);
  }
}
